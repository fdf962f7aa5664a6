using System.CommandLine;

namespace Questline.Tool.ConfStrings;

/// <summary>A conf string that a command was given. It may hold secrets, so nothing prints it but <see cref="ShownConf"/>.</summary>
internal sealed class ConfInput(string text, ConfOrigin origin)
{
    private const string Variable = "QDB_CLIENT_CONF";
    private const string StandardInput = "-";
    private const int MaxLength = 64 * 1024;

    public string Text { get; } = text;

    public ConfOrigin Origin { get; } = origin;

    public static Argument<string?> Argument() => new("conf")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = $"The conf string in quotes; {StandardInput} reads it from the standard input; without one, {Variable} has it",
    };

    /// <summary>Null, with a line on the error writer, where there is no conf string.</summary>
    public static ConfInput? Read(ParseResult arguments, Argument<string?> argument) => arguments.GetValue(argument) switch
    {
        StandardInput => new ConfInput(ReadLine(Console.In), ConfOrigin.StandardInput),
        { } text => new ConfInput(text, ConfOrigin.Argument),
        null => FromEnvironment(arguments.InvocationConfiguration.Error),
    };

    public override string ToString() => $"{nameof(ConfInput)} ({Origin})";

    private static ConfInput? FromEnvironment(TextWriter errors)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } text)
            return new ConfInput(text, ConfOrigin.Environment);

        errors.WriteLine($"There is no conf string: pass it in quotes, pipe it in and pass {StandardInput}, or set {Variable}.");
        return null;
    }

    /// <summary>Up to the end of the line, which is not part of it: nothing else is trimmed.</summary>
    private static string ReadLine(TextReader input)
    {
        char[] characters = new char[MaxLength];
        string text = new(characters, 0, input.ReadBlock(characters));
        int end = text.IndexOfAny(['\r', '\n']);
        return end < 0 ? text : text[..end];
    }
}
