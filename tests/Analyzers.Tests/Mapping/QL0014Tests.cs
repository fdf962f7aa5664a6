using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A designated timestamp must be a time.</summary>
public class QL0014Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public int A; [QuestTimestamp] public string [|At|] = ""; }
        """;

    [Fact]
    public async Task A_designated_timestamp_of_another_type() =>
        (await RefuseMembersAsync("public int A; [QuestTimestamp] public string [|B|] = \"\";"))
            .ShouldBe("'Row.B' is not mapped: a designated timestamp is a DateTime, DateTimeOffset, DateOnly or long, and its type is 'string'; "
                + "change the type, or remove [QuestTimestamp]");

    [Theory]
    [InlineData("QuestSymbol")]
    [InlineData("QuestColumn(\"at\")")]
    public async Task A_designated_timestamp_that_is_a_column_too(string attribute) =>
        (await RefuseMembersAsync($"public int A; [QuestTimestamp, {attribute}] public DateTime [|B|];"))
            .ShouldContain("remove the attributes besides [QuestTimestamp]");

    [Theory]
    [InlineData("DateTime")]
    [InlineData("DateTimeOffset?")]
    [InlineData("DateOnly")]
    public Task A_type_that_can_be_the_designated_timestamp(string type) => AcceptMembersAsync($"public int A; [QuestTimestamp] public {type} At;");

    [Theory]
    [InlineData("int")]
    [InlineData("TimeSpan")]
    [InlineData("double?")]
    public async Task A_type_that_is_no_time(string type) =>
        (await RefuseMembersAsync($"public int A; [QuestTimestamp] public {type} [|At|];")).ShouldContain($"and its type is '{type}'");

    [Fact]
    public async Task A_type_parameter() =>
        (await RefuseAsync("""[QuestTable("t")] public partial record Row<T>(int A, [QuestTimestamp] T [|At|]) where T : notnull;"""))
            .ShouldContain("and its type is 'T'");
}
