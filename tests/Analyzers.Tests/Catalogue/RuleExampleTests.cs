using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Generator;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.Catalogue;

/// <summary>The examples of the pages about mapping are found, and mended by what stands below them.</summary>
public class RuleExampleTests
{
    private const string Usings = "global using System.Threading.Tasks;";

    public static TheoryData<string> Ids =>
        [.. RuleCatalogue.Rules.Where(rule => rule.Category == Rules.Mapping).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_is_found(string id) =>
        (await FindAsync(RulePage.Read(id).CodeIn("Example").ShouldNotBeNull())).Select(finding => finding.Id).Distinct().ShouldBe([id]);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_fix_mends_it(string id) => (await FindAsync(RulePage.Read(id).CodeIn("Fix").ShouldNotBeNull())).ShouldBeEmpty();

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(string code)
    {
        GeneratorRun run = GeneratorRun.Start<TableGenerator>(Consumer.Create([Usings, code]));
        ImmutableArray<Diagnostic> found = await run.Output.WithAnalyzers([.. RuleCatalogue.Analyzers])
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Where(finding => finding.Severity == DiagnosticSeverity.Error || finding.Id.StartsWith("QL", StringComparison.Ordinal))];
    }
}
