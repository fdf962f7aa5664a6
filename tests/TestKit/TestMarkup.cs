using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit;

/// <summary>
/// Source with expected diagnostics marked in it: <c>[|code|]</c> for the verifier's own rule, <c>{|QL0001:code|}</c> for a named one,
/// as Microsoft.CodeAnalysis.Testing marks them.
/// </summary>
public sealed partial record TestMarkup(string Code, ImmutableArray<ExpectedDiagnostic> Expected)
{
    /// <summary>Takes the marks out of the source.</summary>
    public static TestMarkup Parse(string markup, string defaultId)
    {
        var code = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = ImmutableArray.CreateBuilder<ExpectedDiagnostic>();
        int position = 0;
        foreach (Match mark in Marks().Matches(markup))
        {
            code.Append(markup, position, mark.Index - position);
            position = mark.Index + mark.Length;
            if (mark.Value is "|]" or "|}")
            {
                (string id, int start) = open.Pop();
                expected.Add(new(id, TextSpan.FromBounds(start, code.Length)));
            }
            else
            {
                open.Push((mark.Groups["id"] is { Success: true, Value: var named } ? named : defaultId, code.Length));
            }
        }

        code.Append(markup, position, markup.Length - position);
        return open.Count == 0
            ? new(code.ToString(), expected.ToImmutable())
            : throw new FormatException("A mark is opened and not closed.");
    }

    [GeneratedRegex(@"\[\||\{\|(?<id>[A-Z]+[0-9]+):|\|\]|\|\}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}

/// <summary>A diagnostic that the marked source promises.</summary>
public sealed record ExpectedDiagnostic(string Id, TextSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} at {Span}");
}
