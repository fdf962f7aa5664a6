using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.TestKit.Analyzers;

namespace Questline.TestKit.CodeFixes;

/// <summary>A user's project, what analyzers report of it, and what a fix makes of it.</summary>
public abstract class CodeFixTest : AnalyzerTest
{
    /// <summary>The fixed project. It has the files of the unfixed one, of each kind of which it has none.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>The project after Fix All, where that differs from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>Adds a fixed file of source. Marked is what is still reported.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>Adds a file of source as Fix All leaves it, where that differs from <see cref="FixedCode"/>.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>Which of the fixes for one diagnostic is taken, from 0. The first by default.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>The key of the fixes that are considered; null, which is the default, for all.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>How many fixes it takes at most; null, the default, for one for each diagnostic of the beginning.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often Fix All is run at most; null, the default, for once for each kind of fix (and file, within files).</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>Makes the provider of the fix.</summary>
    protected abstract CodeFixProvider GetCodeFixProvider();

    private protected override async Task ContinueAsync(
        Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellation)
    {
        var fixes = new FixFinder(GetCodeFixProvider(), analyzers, new(CodeActionIndex, CodeActionEquivalenceKey));
        SolutionState after = FixedState.Over(TestState);
        ImmutableArray<OfferedFix> offered = await fixes.FindFixesAsync(project, cancellation);
        if (after.HasTextOf(TestState))
        {
            if (!offered.IsEmpty)
                throw new VerificationException($"Fixes are offered where none is expected: {string.Join("; ", offered)}");
            return;
        }

        if (offered.IsEmpty)
            throw new VerificationException("No fix is offered where one is expected.");
        Project oneByOne = await OneByOne.FixAsync(fixes, project, NumberOfIncrementalIterations, cancellation);
        await VerifyAsync("The fixed project", FixedState, oneByOne);
        foreach (FixAllScope scope in AllAtOnce.ScopesOf(fixes.Provider, offered))
        {
            Project allAtOnce = await AllAtOnce.FixAsync(fixes, scope, project, NumberOfFixAllIterations, cancellation);
            await VerifyAsync($"The project after Fix All in the {scope}", BatchFixedState.Over(FixedState), allAtOnce);
        }

        async Task VerifyAsync(string what, SolutionState state, Project actual)
        {
            ParsedState expected = ParsedState.Parse(state.Over(TestState), ExpectedAfter(state, fixes.Provider), DefaultId(analyzers));
            await ProjectText.VerifyAsync(what, expected, actual, cancellation);
            DiagnosticComparison.Verify(what, expected.Expected, await fixes.FindDiagnosticsAsync(actual, cancellation));
        }
    }

    // What no fix mends stays.
    private IEnumerable<DiagnosticResult> ExpectedAfter(SolutionState state, CodeFixProvider provider) =>
        ExpectedDiagnostics.Where(result => !provider.FixableDiagnosticIds.Contains(result.Id)).Concat(state.ExpectedDiagnostics);
}
