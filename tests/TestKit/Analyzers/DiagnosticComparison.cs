using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Questline.TestKit.Analyzers;

/// <summary>Compares the diagnostics that there are with those that a test expects.</summary>
internal static class DiagnosticComparison
{
    /// <summary>Fails unless each diagnostic is expected once, and each expected one is there.</summary>
    /// <param name="what">What is compared, as the failure calls it.</param>
    /// <param name="expected">The diagnostics that a test expects.</param>
    /// <param name="reported">The diagnostics that there are.</param>
    public static void Verify(string what, ImmutableArray<DiagnosticResult> expected, ImmutableArray<Diagnostic> reported)
    {
        var missing = new List<DiagnosticResult>();
        var extra = reported.ToList();
        // What is known best chooses first, so that it is not left with what the others did not take.
        foreach (DiagnosticResult result in expected.OrderByDescending(result => result.Precision))
        {
            int match = extra.FindIndex(result.Matches);
            if (match < 0)
                missing.Add(result);
            else
                extra.RemoveAt(match);
        }

        if (missing.Count + extra.Count == 0)
            return;
        var text = new StringBuilder($"{what} has other diagnostics than expected.");
        Append(text, "Missing", missing.Select(result => result.ToString()));
        Append(text, "Extra", extra.Select(Describe));
        Append(text, "Expected", expected.Select(result => result.ToString()));
        Append(text, "Reported", reported.Select(Describe));
        throw new VerificationException(text.ToString());
    }

    /// <summary>A diagnostic in the form in which an expected one is printed.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        string place = FilePlace.Of(diagnostic.Location)?.ToString() ?? "no place";
        string severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{place}: {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static void Append(StringBuilder text, string title, IEnumerable<string> lines) =>
        text.Append('\n').Append(title).Append(":\n    ").AppendJoin("\n    ", lines.DefaultIfEmpty("none"));
}
