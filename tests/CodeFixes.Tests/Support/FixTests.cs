using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Generator;
using Questline.TestKit.CodeFixes;

namespace Questline.CodeFixes.Tests.Support;

/// <summary>The tests of one fix. Each runs it one by one and all at once.</summary>
/// <typeparam name="TAnalyzer">The analyzer that finds what is fixed.</typeparam>
/// <typeparam name="TFix">The fix.</typeparam>
public abstract class FixTests<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Requires that the fix makes the one source of the other, and that what is marked in each is found in it.</summary>
    protected static Task VerifyAsync(string source, string fixedSource) => Create(source, fixedSource).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Requires that no fix is offered for what is marked.</summary>
    protected static Task VerifyNoneAsync(string source) => VerifyAsync(source, source);

    /// <summary>A test of a project that the generator has run over, as in an editor.</summary>
    protected static CSharpCodeFixTest<TAnalyzer, TFix> Create(string source, string fixedSource) =>
        new() { TestCode = source, FixedCode = fixedSource, Generators = { new TableGenerator() } };
}
