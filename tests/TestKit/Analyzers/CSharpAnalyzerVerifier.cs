using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.TestKit.Analyzers;

/// <summary>Runs an analyzer over a user's source and says what is not as expected.</summary>
public static class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Expects a diagnostic of the analyzer's only rule.</summary>
    /// <exception cref="InvalidOperationException">The analyzer has several.</exception>
    public static DiagnosticResult Diagnostic() => new(Rules.Single());

    /// <summary>Expects a diagnostic of one of the analyzer's rules.</summary>
    /// <exception cref="InvalidOperationException">The analyzer has no such rule, or several with this id.</exception>
    public static DiagnosticResult Diagnostic(string diagnosticId) => new(Rules.Single(rule => rule.Id == diagnosticId));

    /// <summary>Expects a diagnostic of a rule.</summary>
    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Requires exactly the diagnostics that are marked in the source, and the others that are given.</summary>
    /// <exception cref="VerificationException">There are others, or an analyzer threw.</exception>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer> { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }

    private static IEnumerable<DiagnosticDescriptor> Rules => new TAnalyzer().SupportedDiagnostics;
}
