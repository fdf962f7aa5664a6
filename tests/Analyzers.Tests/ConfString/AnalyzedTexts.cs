using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Questline.Analyzers.ConfStrings;
using Questline.TestKit;
using Questline.TestKit.ConfStrings;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>What the analyzer finds in texts.</summary>
internal static class AnalyzedTexts
{
    /// <summary>What is found in each, with its place in the text's own code.</summary>
    public static async Task<ImmutableArray<ImmutableArray<ExpectedDiagnostic>>> FindAsync(IReadOnlyList<WrittenText> texts)
    {
        ConfProgram program = ConfProgram.Create(texts);
        ILookup<int, Diagnostic> found = await program.FindAsync(new ConfStringAnalyzer());
        return [.. texts.Select((_, index) => ConfCase.InOrder(found[index].Select(finding => program.Within(index, finding))))];
    }
}
