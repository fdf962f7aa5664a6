using System.CommandLine;
using System.CommandLine.Parsing;

namespace Questline.Tool.Certificates;

/// <summary>Paths on the command line.</summary>
internal static class FilePath
{
    /// <summary>Refuses what is no path, or one that no conf string takes and that would do something to a terminal.</summary>
    public static Action<OptionResult> Validate(Option<string> option) => result => Check(result, result.GetValue(option), option.Name);

    /// <summary>Refuses the same for an argument.</summary>
    public static Action<ArgumentResult> Validate(Argument<string> argument) => result => Check(result, result.GetValue(argument), argument.Name);

    private static void Check(SymbolResult result, string? path, string name)
    {
        if (path is "")
            result.AddError($"{name} is empty.");
        else if (path?.Any(char.IsControl) is true)
            result.AddError($"{name} has control characters.");
    }
}
