using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.Security;
using Questline.Analyzers.Tests.Catalogue;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.Security;

/// <summary>The examples on the pages of the security rules are found in the build that each rule is about, and mended by what stands below them.</summary>
public class SecurityPageTests
{
    private const string Property = "QuestlineAllowUnsafeTls";

    // Statements stand within a method of their own.
    private const int FirstLine = 7;

    [Theory]
    [InlineData("QL0201", OptimizationLevel.Release)]
    [InlineData("QL0202", OptimizationLevel.Debug)]
    [InlineData("QL0204", OptimizationLevel.Debug)]
    [InlineData("QL0205", OptimizationLevel.Debug)]
    [InlineData("QL0206", OptimizationLevel.Debug)]
    public async Task The_example_is_found_where_it_says_so(string id, OptimizationLevel level)
    {
        string example = RulePage.Read(id).CodeIn("Example").ShouldNotBeNull();
        int[] named = [.. example.Split('\n').Index().Where(line => line.Item.Contains($"// {id}", StringComparison.Ordinal)).Select(line => line.Index)];

        ImmutableArray<Diagnostic> found = await FindAsync(example, level);

        named.ShouldNotBeEmpty();
        found.Where(finding => finding.Id == id).Select(LineOf).ShouldBe(named, ignoreOrder: true);
        found.ShouldAllBe(finding => finding.Severity < DiagnosticSeverity.Error || finding.Id == id);
    }

    [Theory]
    [InlineData("QL0201")]
    [InlineData("QL0204")]
    [InlineData("QL0205")]
    [InlineData("QL0206")]
    public async Task The_fix_mends_it(string id)
    {
        string[] mended = [.. RulePage.Read(id).BlocksOf("csharp").Skip(1)];

        mended.ShouldNotBeEmpty();
        foreach (string fix in mended)
            (await FindAsync(fix, OptimizationLevel.Release)).Where(finding => finding.Severity == DiagnosticSeverity.Error || finding.Id == id).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_consent_of_a_debug_build_mends_it()
    {
        RulePage page = RulePage.Read("QL0202");

        (await FindAsync(page.CodeIn("Example").ShouldNotBeNull(), OptimizationLevel.Debug, page.BlocksOf("xml").ShouldHaveSingleItem())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Consent_is_found_in_a_release_build_unless_it_is_for_debug_builds()
    {
        string[] groups = [.. RulePage.Read("QL0203").BlocksOf("xml").Where(block => block.Contains(Property, StringComparison.Ordinal))];

        groups.Length.ShouldBe(2);
        (await FindAsync("", OptimizationLevel.Release, groups[0])).ShouldHaveSingleItem().Id.ShouldBe("QL0203");
        (await FindAsync("", OptimizationLevel.Release, groups[1])).ShouldBeEmpty();
    }

    private static int LineOf(Diagnostic finding) => finding.Location.GetLineSpan().StartLinePosition.Line - FirstLine;

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(string statements, OptimizationLevel level, string propertyGroup = "<PropertyGroup />")
    {
        string code = $$"""
            using System.Collections.Generic;
            using System.Threading.Tasks;
            class Example
            {
                static async Task RunAsync(string password, IReadOnlyDictionary<string, string?> configuration)
                {
                    await Task.Yield();
            {{statements}}
                }
            }
            """;
        Compilation project = Consumer.Create([code]);
        project = project.WithOptions(project.Options.WithOptimizationLevel(level));
        var options = new AnalyzerOptions([], new BuildProperties(Evaluate(XElement.Parse(propertyGroup), level)));
        ImmutableArray<Diagnostic> found = await project
            .WithAnalyzers([new SecurityAnalyzer(), new CertificateCallbackAnalyzer()], options)
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Where(finding => finding.Severity == DiagnosticSeverity.Error || finding.Id.StartsWith("QL", StringComparison.Ordinal))];
    }

    // What MSBuild makes of it.
    private static string Evaluate(XElement group, OptimizationLevel level) =>
        group.Attribute("Condition") is not { } condition || condition.Value == $"'$(Configuration)' == '{level}'" ? group.Element(Property)?.Value ?? "" : "";

    private sealed class BuildProperties(string consent) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(consent);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(string consent) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == $"build_property.{Property}" ? consent : null;
            return value is not null;
        }
    }
}
