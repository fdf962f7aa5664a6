using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.Mapping;
using Questline.Analyzers.Tests.Support;
using Questline.Generator;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.Mapping.Support;

/// <summary>The tests of a rule that refuses tables, or warns of them, with the messages of what is found.</summary>
public abstract class RefusalTests : RuleTests<TableAnalyzer>
{
    /// <summary>Requires exactly the findings that are marked. <c>[|...|]</c> is this rule.</summary>
    /// <returns>Their messages.</returns>
    protected async Task<IReadOnlyList<string>> FindAllAsync(string source)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        TestMarkup markup = TestMarkup.Parse(source, Id);
        GeneratorRun run = GeneratorRun.Start<TableGenerator>(Consumer.Create([markup.Code]));
        ImmutableArray<Diagnostic> found = await run.Output
            .WithAnalyzers([new TableAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(cancellation);
        found.Select(finding => (finding.Id, finding.Location.SourceSpan)).ShouldBe(markup.Expected.Select(mark => (mark.Id, mark.Span)), ignoreOrder: true);
        run.Diagnostics.ShouldBeEmpty("The generator is silent.");
        return [.. found.Select(finding => finding.GetMessage(CultureInfo.InvariantCulture))];
    }

    /// <summary>Requires one finding, where it is marked.</summary>
    /// <returns>Its message.</returns>
    protected async Task<string> RefuseAsync(string source) => (await RefuseAllAsync(source)).ShouldHaveSingleItem();

    /// <summary>Requires one finding about the members of a table.</summary>
    /// <returns>Its message.</returns>
    protected Task<string> RefuseMembersAsync(string members) => RefuseAsync(OfMembers(members));

    /// <summary>Requires the findings that are marked, of which there are some.</summary>
    /// <returns>Their messages.</returns>
    protected async Task<IReadOnlyList<string>> RefuseAllAsync(string source)
    {
        IReadOnlyList<string> messages = await FindAllAsync(source);
        messages.ShouldNotBeEmpty("Nothing is marked.");
        return messages;
    }

    /// <summary>Requires that nothing is found about the members of a table.</summary>
    protected async Task AcceptMembersAsync(string members) => (await FindAllAsync(OfMembers(members))).ShouldBeEmpty();

    private static string OfMembers(string members) => $"[QuestTable(\"t\")] public partial class Row {{ {members} }}";
}
