using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Questline.Analyzers.ConfStrings;
using Questline.TestKit;
using Questline.TestKit.ConfStrings;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>Runs the analyzer over a program that makes a sender of each of some texts.</summary>
internal static class AnalyzedTexts
{
    /// <summary>What is found in each text, with its place in the text's own code.</summary>
    /// <exception cref="InvalidOperationException">The program does not compile.</exception>
    public static async Task<ImmutableArray<ImmutableArray<ExpectedDiagnostic>>> FindAsync(IReadOnlyList<WrittenText> texts)
    {
        (string code, ImmutableArray<TextSpan> places) = Write(texts);
        Compilation program = Consumer.Create([code]);
        ImmutableArray<Diagnostic> found = await program.WithAnalyzers([new ConfStringAnalyzer()]).GetAllDiagnosticsAsync();
        if (found.FirstOrDefault(diagnostic => !IsOurs(diagnostic) && diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());

        ILookup<int, ExpectedDiagnostic> findings = found.Where(IsOurs).ToLookup(
            diagnostic => IndexOf(places, diagnostic.Location.SourceSpan),
            diagnostic => new ExpectedDiagnostic(diagnostic.Id, diagnostic.Location.SourceSpan));
        return [.. places.Select((place, index) => ConfCase.InOrder(findings[index].Select(finding => Within(place, finding))))];
    }

    private static (string Code, ImmutableArray<TextSpan> Places) Write(IReadOnlyList<WrittenText> texts)
    {
        var code = new System.Text.StringBuilder("class Program\n{\n    static void Main()\n    {\n");
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (WrittenText text in texts)
        {
            code.Append("        Questline.QuestSender.Create(");
            places.Add(new TextSpan(code.Length, text.Code.Length));
            code.Append(text.Code).Append(");\n");
        }

        return (code.Append("    }\n}\n").ToString(), places.ToImmutable());
    }

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("QL", StringComparison.Ordinal);

    private static int IndexOf(ImmutableArray<TextSpan> places, TextSpan span) =>
        places.Select((place, index) => (place, index)).Single(text => text.place.Contains(span)).index;

    private static ExpectedDiagnostic Within(TextSpan place, ExpectedDiagnostic finding) =>
        finding with { Span = new TextSpan(finding.Span.Start - place.Start, finding.Span.Length) };
}
