using System.Collections.Immutable;

namespace Questline.TestKit.ConfStrings;

/// <summary>A conf string, and everything that is wrong with it.</summary>
/// <param name="Text">The conf string.</param>
/// <param name="Problems">The rule of each problem and the characters at fault, in the order of the text.</param>
public sealed record ConfCase(string Text, ImmutableArray<ExpectedDiagnostic> Problems)
{
    /// <summary>Reads a conf string in which <c>{|QL0109:usrname|}</c> marks the characters at fault.</summary>
    public static ConfCase Parse(string markup)
    {
        TestMarkup marked = TestMarkup.Parse(markup, defaultId: null);
        return new(marked.Code, InOrder(marked.Expected));
    }

    /// <summary>Findings in the order in which they are compared.</summary>
    public static ImmutableArray<ExpectedDiagnostic> InOrder(IEnumerable<ExpectedDiagnostic> findings) =>
        [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override string ToString() => $"{Text.ReplaceLineEndings(" ")}: {string.Join(", ", Problems)}";
}
