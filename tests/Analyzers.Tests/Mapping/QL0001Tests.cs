using Questline.Analyzers.Mapping;
using Questline.Analyzers.Tests.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A table type must be partial.</summary>
public class QL0001Tests : RuleTests<TableAnalyzer>
{
    protected override string Sample => """
        [QuestTable("t")] public record [|Row|](int A, [QuestTimestamp] DateTime At);
        """;

    [Fact]
    public Task A_type_that_is_not_partial() => VerifyMessageAsync(
        """[QuestTable("t")] public class [|Row|] { public int A; }""",
        "'Row' is not mapped: it is not partial; add the modifier 'partial'");
}
