using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.ConfStrings;

/// <summary>A program that makes a sender of each of some texts.</summary>
/// <param name="Code">The program.</param>
/// <param name="Places">Where in it each text stands.</param>
public sealed record ConfProgram(string Code, ImmutableArray<TextSpan> Places)
{
    // No method of a sender takes bytes.
    private const string Beginning = """
        class Program
        {
            static void Take([System.Diagnostics.CodeAnalysis.StringSyntax("questdb-conf")] System.ReadOnlySpan<byte> conf) { }

            static void Main()
            {

        """;

    /// <summary>Writes one.</summary>
    public static ConfProgram Create(IEnumerable<WrittenText> texts)
    {
        var code = new StringBuilder(Beginning);
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (WrittenText text in texts)
        {
            code.Append(text.IsUtf8 ? "        Take(" : "        QuestSender.Create(");
            places.Add(new TextSpan(code.Length, text.Code.Length));
            code.Append(text.Code).Append(");\n");
        }

        return new(code.Append("    }\n}\n").ToString(), places.ToImmutable());
    }

    /// <summary>What an analyzer finds in each text.</summary>
    /// <exception cref="InvalidOperationException">The program does not compile, or the analyzer throws.</exception>
    public async Task<ILookup<int, Diagnostic>> FindAsync(DiagnosticAnalyzer analyzer)
    {
        ImmutableHashSet<string> ids = [.. analyzer.SupportedDiagnostics.Select(rule => rule.Id)];
        ImmutableArray<Diagnostic> found = await Consumer.Create([Code]).WithAnalyzers([analyzer]).GetAllDiagnosticsAsync();
        return found.FirstOrDefault(diagnostic => !ids.Contains(diagnostic.Id) && diagnostic.Severity >= DiagnosticSeverity.Warning) is { } mistake
            ? throw new InvalidOperationException(mistake.ToString())
            : found.Where(diagnostic => ids.Contains(diagnostic.Id)).ToLookup(diagnostic => IndexOf(diagnostic.Location.SourceSpan));
    }

    /// <summary>A finding, with its place in the code of its text.</summary>
    public ExpectedDiagnostic Within(int text, Diagnostic finding) =>
        new(finding.Id, new TextSpan(finding.Location.SourceSpan.Start - Places[text].Start, finding.Location.SourceSpan.Length));

    /// <summary>The program with changes of some texts.</summary>
    public ConfProgram With(IReadOnlyDictionary<int, TextChange> changes)
    {
        int shift = 0;
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        for (int index = 0; index < Places.Length; index++)
        {
            int growth = changes.TryGetValue(index, out TextChange change) ? change.NewText!.Length - change.Span.Length : 0;
            places.Add(new TextSpan(Places[index].Start + shift, Places[index].Length + growth));
            shift += growth;
        }

        return new(SourceText.From(Code).WithChanges(changes.OrderBy(change => change.Key).Select(change => change.Value)).ToString(), places.ToImmutable());
    }

    private int IndexOf(TextSpan span)
    {
        int index = Places.BinarySearch(span, Comparer<TextSpan>.Create((place, other) => place.Contains(other) ? 0 : place.Start.CompareTo(other.Start)));
        return index >= 0 ? index : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"A finding at {span} is in no text."));
    }
}
