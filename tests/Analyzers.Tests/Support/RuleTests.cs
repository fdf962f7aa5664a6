using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Generator;
using Questline.TestKit;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Support;

/// <summary>
/// The tests of one rule, in a class called by its id. Each rule gets the ones that stand here, from one sample: found as marked, and not found in
/// generated code, in a project without the library, of a look-alike of it, or where it is switched off.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer that has the rule, perhaps among others.</typeparam>
public abstract class RuleTests<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The rule: the beginning of the class's name.</summary>
    protected string Id => GetType().Name[.."QL0000".Length];

    /// <summary>
    /// The mistake, marked <c>[|...|]</c>. Types without a namespace, usings or attributes of the assembly, since the tests put it into a namespace;
    /// it compiles with <see cref="LookalikeLibrary"/> as well. What only our library makes an error is marked <c>{|CS0311:...|}</c>.
    /// </summary>
    protected abstract string Sample { get; }

    /// <summary>Whether the mistake is one wherever it stands, as in the text of a conf string, and so beside another library as well.</summary>
    protected virtual bool IsInText => false;

    /// <summary>What is reported of the sample at no place, and so cannot be marked. Nothing by default.</summary>
    protected virtual int FindingsWithoutPlace => 0;

    /// <summary>Whether the mistake is in how the project is built, and so one whatever its source.</summary>
    protected virtual bool IsInBuild => false;

    /// <summary>Sets what the rule depends on: optimization, properties of the build, symbols, the language, more files. Nothing by default.</summary>
    protected virtual void Configure(CSharpAnalyzerTest<TAnalyzer> test)
    {
    }

    [Fact]
    public Task The_mistake_is_found_with_the_severity_of_the_rule() => VerifySeverityAsync(Rule.DefaultSeverity, null);

    [Fact]
    public Task Nothing_is_found_in_a_generated_file()
    {
        CSharpAnalyzerTest<TAnalyzer> test = Create();
        test.TestState.GeneratedSources.Add(WithoutFindings);
        Expect(test, FindingsOfBuild, new(Id));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Nothing_is_found_in_a_project_without_the_library()
    {
        CSharpAnalyzerTest<TAnalyzer> test = Create();
        test.ReferenceQuestline = false;
        test.TestState.Sources.Add(Unmarked);
        test.TestState.Sources.Add("global using Elsewhere;");
        test.TestState.Sources.Add(LookalikeLibrary.Source);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Another_library_of_the_same_names_is_not_mistaken_for_ours()
    {
        CSharpAnalyzerTest<TAnalyzer> test = Create();
        test.TestState.Sources.Add($"namespace Elsewhere.Consumer\n{{\n{(IsInText ? Marked(Sample) : Unmarked)}\n}}");
        test.TestState.Sources.Add(LookalikeLibrary.Source);
        Expect(test, FindingsOfBuild, new(Id));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "error")]
    [InlineData(DiagnosticSeverity.Warning, "warning")]
    [InlineData(DiagnosticSeverity.Info, "suggestion")]
    public Task The_severity_can_be_configured(DiagnosticSeverity severity, string configured) => VerifySeverityAsync(severity, configured);

    [Fact]
    public Task The_rule_can_be_switched_off()
    {
        CSharpAnalyzerTest<TAnalyzer> test = Create();
        test.TestState.Sources.Add(WithoutFindings);
        test.TestState.AnalyzerConfigFiles.Add(Configuration("none"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task The_rule_can_be_suppressed_in_the_source()
    {
        CSharpAnalyzerTest<TAnalyzer> test = Create();
        test.TestState.Sources.Add($"#pragma warning disable {Id}\n{WithoutFindings}");
        // What has no place is in no source.
        Expect(test, FindingsWithoutPlace, new(Id));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Requires of a source exactly what is marked in it: <c>[|...|]</c> is this rule, and <c>{|QL0001:...|}</c> another one.</summary>
    protected Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        CSharpAnalyzerTest<TAnalyzer> test = Create();
        test.TestState.Sources.Add(Marked(source));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Requires one finding of this rule, at the mark <c>[|...|]</c>, with this message.</summary>
    protected Task VerifyMessageAsync(string source, string message) =>
        VerifyAsync(Numbered(source), new DiagnosticResult(Id, Rule.DefaultSeverity).WithLocation(0).WithMessage(message));

    /// <summary>A test of a project that the generator has run over, as in a build.</summary>
    protected CSharpAnalyzerTest<TAnalyzer> Create()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer> { Generators = { new TableGenerator() } };
        Configure(test);
        return test;
    }

    /// <summary>A source whose marks without an id are those of this rule.</summary>
    protected string Marked(string source) =>
        source.Replace("[|", $"{{|{Id}:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);

    private DiagnosticDescriptor Rule => new TAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == Id);

    // The compiler's errors stay.
    private string WithoutFindings => Sample.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private int FindingsOfBuild => IsInBuild ? FindingsWithoutPlace : 0;

    private string Unmarked => TestMarkup.Parse(Sample, Id).Code;

    private async Task VerifySeverityAsync(DiagnosticSeverity severity, string? configured)
    {
        CSharpAnalyzerTest<TAnalyzer> test = Create();
        test.TestState.Sources.Add(Numbered(Sample));
        if (configured is not null)
            test.TestState.AnalyzerConfigFiles.Add(Configuration(configured));
        int marks = Sample.Split("[|").Length - 1;
        (marks + FindingsWithoutPlace).ShouldBePositive("The sample marks no mistake.");
        for (int key = 0; key < marks; key++)
            test.ExpectedDiagnostics.Add(new DiagnosticResult(Id, severity).WithLocation(key));
        Expect(test, FindingsWithoutPlace, new(Id, severity));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static void Expect(CSharpAnalyzerTest<TAnalyzer> test, int count, DiagnosticResult result) =>
        test.ExpectedDiagnostics.AddRange(Enumerable.Repeat(result, count));

    // A section of a folder says nothing of what has no place.
    private (string FileName, string Content) Configuration(string severity) => FindingsWithoutPlace == 0
        ? ("/.editorconfig", $"root = true\n\n[*.cs]\ndotnet_diagnostic.{Id}.severity = {severity}\n")
        : ("/.globalconfig", $"is_global = true\ndotnet_diagnostic.{Id}.severity = {severity}\n");

    private static string Numbered(string source)
    {
        string[] parts = source.Split("[|");
        string numbered = parts[0] + string.Concat(parts.Skip(1).Select((part, key) => $"{{|#{key}:{part}"));
        return numbered.Replace("|]", "|}", StringComparison.Ordinal);
    }
}
