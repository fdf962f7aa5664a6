using System.CommandLine.Parsing;
using System.Globalization;

namespace Samples.Shared;

/// <summary>What options of a command line take.</summary>
internal static class Limits
{
    public static Action<OptionResult> Between(int least, int most) => option =>
    {
        // The default has no token, and what is no number at all is reported already.
        if (option.Tokens is [{ Value: var text }]
            && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value)
            && (value < least || value > most))
        {
            option.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Option.Name} takes a whole number from {least} to {most}."));
        }
    };
}
