using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Questline.TestKit.ConfStrings;

/// <summary>A way to write a text in C#.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Write">Writes a text.</param>
public sealed partial record LiteralForm(string Name, Func<string, WrittenText> Write)
{
    private const string Indentation = "            ";

    /// <summary>All of them.</summary>
    public static ImmutableArray<LiteralForm> All { get; } =
    [
        new("regular", text => Regular(text, "\"", Escape)),
        new("verbatim", text => Regular(text, "@\"", character => Double(character, "\""))),
        new("raw", Raw),
        new("escaped", text => Regular(text, "\"", Unicode)),
        new("interpolated", text => Regular(text, "$\"", EscapeBraces)),
        new("interpolated verbatim", text => Regular(text, "$@\"", character => Double(character, "\"{}"))),
        new("joined", Joined),
        new("filled in", FilledIn),
        new("utf-8", Utf8),
    ];

    /// <summary>The form of a name.</summary>
    public static LiteralForm Find(string name) => All.Single(form => form.Name == name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static WrittenText Regular(string text, string opening, Func<char, string> write) =>
        new WrittenText.Writer().Around(opening).Characters(text, write).Around("\"").Complete();

    // Where the text is split differs from one to the other, and never for one.
    private static WrittenText Joined(string text)
    {
        int split = text.Length == 0 ? 0 : new Random(text.Length).Next(text.Length);
        return new WrittenText.Writer()
            .Around("\"").Characters(text[..split], Escape).Around("\" + @\"").Characters(text[split..], character => Double(character, "\""))
            .Around("\"").Complete();
    }

    private static WrittenText FilledIn(string text)
    {
        int split = text.Length / 2;
        return new WrittenText.Writer()
            .Around("$\"{\"").Characters(text[..split], Escape).Around("\"}").Characters(text[split..], EscapeBraces).Around("\"")
            .Complete();
    }

    // Half a surrogate pair is no UTF-8.
    private static WrittenText Utf8(string text) => HasHalfPair(text)
        ? Regular(text, "\"", Escape)
        : new WrittenText.Writer().Around("\"").Characters(text, Escape).Around(WrittenText.EndOfUtf8).Complete();

    private static bool HasHalfPair(string text) => text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);

    private static WrittenText Raw(string text)
    {
        string quotes = new('"', Math.Max(3, Quotes().Matches(text).Select(run => run.Length + 1).DefaultIfEmpty().Max()));
        bool isOneLine = text.Length > 0 && !text.Any(IsLineBreak) && text[0] != '"' && text[^1] != '"';
        return isOneLine
            ? new WrittenText.Writer().Around(quotes).Characters(text, character => character.ToString()).Around(quotes).Complete()
            : RawLines(text, quotes);
    }

    private static WrittenText RawLines(string text, string quotes)
    {
        WrittenText.Writer writer = new();
        writer.Around($"{quotes}\n{Indentation}");
        for (int index = 0; index < text.Length; index++)
        {
            writer.Character(text[index].ToString());
            bool isWithinBreak = text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n';
            if (IsLineBreak(text[index]) && !isWithinBreak)
                writer.Around(Indentation);
        }

        return writer.Around($"\n{Indentation}{quotes}").Complete();
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\0' => @"\0",
        _ when char.IsControl(character) || IsLineBreak(character) || char.IsSurrogate(character) => Unicode(character),
        _ => character.ToString(),
    };

    private static string EscapeBraces(char character) => Double(character, "{}") is { Length: 2 } braces ? braces : Escape(character);

    private static string Unicode(char character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");

    private static string Double(char character, string doubled) => new(character, doubled.Contains(character, StringComparison.Ordinal) ? 2 : 1);

    private static bool IsLineBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    [GeneratedRegex("\"+")]
    private static partial Regex Quotes();
}
