using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit;

/// <summary>
/// Text with places marked in it, as Microsoft.CodeAnalysis.Testing marks them: <c>[|code|]</c> expects the verifier's own rule,
/// <c>{|QL0001:code|}</c> a named one, and <c>{|#0:code|}</c> only gives the place a number.
/// </summary>
/// <remarks>
/// Marks may be empty and within each other. Nothing is a mark but <c>[|</c>, <c>{|</c> with an id or a number and a colon, <c>|]</c> and
/// <c>|}</c>; each of these always is one, whatever language the text is in. JSON and C# hold the two closing ones nowhere but in strings
/// and comments.
/// </remarks>
/// <param name="Code">The text without the marks.</param>
/// <param name="Expected">What the marks expect, in the order in which they close.</param>
/// <param name="Places">The places that have a number.</param>
public sealed partial record TestMarkup(
    string Code, ImmutableArray<ExpectedDiagnostic> Expected, ImmutableSortedDictionary<int, TextSpan> Places)
{
    /// <summary>Takes the marks out of a text.</summary>
    /// <param name="markup">The text.</param>
    /// <param name="defaultId">What <c>[|code|]</c> expects; null where that could be several.</param>
    /// <exception cref="FormatException">The marks do not close each other, or a number is given twice.</exception>
    public static TestMarkup Parse(string markup, string? defaultId)
    {
        var code = new StringBuilder();
        var open = new Stack<(Match Mark, int Start)>();
        var expected = ImmutableArray.CreateBuilder<ExpectedDiagnostic>();
        var places = ImmutableSortedDictionary.CreateBuilder<int, TextSpan>();
        int position = 0;
        foreach (Match mark in Marks().Matches(markup))
        {
            code.Append(markup, position, mark.Index - position);
            position = mark.Index + mark.Length;
            if (mark.Groups["close"].Success)
                Close(mark);
            else
                open.Push((mark, code.Length));
        }

        code.Append(markup, position, markup.Length - position);
        return open.TryPop(out var last)
            ? throw Mistake("is opened and not closed", last.Mark)
            : new(code.ToString(), expected.ToImmutable(), places.ToImmutable());

        void Close(Match mark)
        {
            if (!open.TryPop(out var opened) || opened.Mark.Value[0] != OpeningOf(mark))
                throw Mistake("closes what is not open", mark);
            TextSpan span = TextSpan.FromBounds(opened.Start, code.Length);
            if (!opened.Mark.Groups["number"].Success)
                expected.Add(new(IdOf(opened.Mark, defaultId), span));
            else if (!places.TryAdd(int.Parse(opened.Mark.Groups["number"].Value, CultureInfo.InvariantCulture), span))
                throw Mistake("has a number that another mark has", opened.Mark);
        }
    }

    private static char OpeningOf(Match close) => close.Value == "|]" ? '[' : '{';

    private static string IdOf(Match mark, string? defaultId) =>
        mark.Groups["id"] is { Success: true, Value: var named } ? named
        : defaultId ?? throw Mistake("has no id, and there are several to choose from", mark);

    private static FormatException Mistake(string problem, Match mark) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The mark {mark.Value} at {mark.Index} {problem}."));

    [GeneratedRegex(@"\[\||\{\|(?:(?<id>[A-Z]+[0-9]+)|#(?<number>[0-9]{1,4})):|(?<close>\|[\]}])", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}

/// <summary>A diagnostic that the marked source promises.</summary>
public sealed record ExpectedDiagnostic(string Id, TextSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} at {Span}");
}
