using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.Security;
using Questline.Analyzers.Tests.Catalogue;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.Security;

/// <summary>What the pages of the security rules say of the project file is what the build makes of it.</summary>
public class SecurityPageTests
{
    private const string Property = "QuestlineAllowUnsafeTls";

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

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(string statements, OptimizationLevel level, string propertyGroup)
    {
        string code = $$"""
            using System.Threading.Tasks;
            class Example
            {
                static async Task RunAsync()
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
            .WithAnalyzers([new SecurityAnalyzer()], options)
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
