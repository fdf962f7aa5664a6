using System.CommandLine;
using System.CommandLine.Parsing;
using Questline.Tool.ConfStrings;

namespace Questline.Tool;

/// <summary>Explains a command line that is wrong, without repeating what may be a piece of a conf string.</summary>
internal static class WrongCommandLine
{
    public static async Task<int> ExplainAsync(
        ParseResult result, string[] arguments, TextWriter errors, CancellationToken cancellationToken)
    {
        // The help as well: whoever expects JSON on the standard output finds nothing there.
        await using var text = new StringWriter();
        await result.InvokeAsync(new InvocationConfiguration { Output = text, Error = text }, cancellationToken);
        await errors.WriteAsync(Mask(text.ToString(), result, arguments));
        return ExitCode.Usage;
    }

    // A word beside a conf string may be the rest of a password with a space in it.
    private static string Mask(string text, ParseResult result, string[] arguments)
    {
        if (arguments.All(IsName))
            return text;

        IEnumerable<string> values = result.Tokens.Where(token => token.Type == TokenType.Argument).Select(token => token.Value)
            .Concat(result.UnmatchedTokens).Concat(arguments.Where(argument => !IsName(argument)));
        return values.Where(value => value.Length > 0).Distinct().OrderByDescending(value => value.Length)
            .Aggregate(text, (masked, value) => masked.Replace($"'{value}'", $"'{ShownConf.Mask}'", StringComparison.Ordinal));
    }

    /// <summary>Whether it looks like the name of a command or an option.</summary>
    private static bool IsName(string argument) =>
        argument.TrimStart('-') is { Length: > 0 and <= 20 } name && name.All(static character => character is (>= 'a' and <= 'z') or '-');
}
