using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A column type does not go with the member's type.</summary>
public class QL0004Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { [QuestColumn(Type = QuestColumnType.Long)] public string [|A|] = ""; }
        """;

    [Theory]
    [InlineData("Byte", "sbyte?")]
    [InlineData("Short", "int?")]
    public async Task An_optional_member_in_a_column_that_has_no_NULL(string column, string type) =>
        (await RefuseMembersAsync($"[QuestColumn(Type = QuestColumnType.{column})] public {type} [|A|];"))
            .ShouldContain("column has no NULL, and a null would read as 0; use Int or Long");

    [Fact]
    public async Task A_double_in_a_column_that_would_cut_it() =>
        (await RefuseMembersAsync("[QuestColumn(Type = QuestColumnType.Float)] public double [|A|];"))
            .ShouldContain("its type 'double' cannot be written as Float; use Double, or leave Type out");

    [Fact]
    public async Task A_column_type_that_does_not_go_with_the_type() =>
        (await RefuseMembersAsync("[QuestColumn(Type = QuestColumnType.Long)] public DateTime [|A|];"))
            .ShouldBe("'Row.A' is not mapped: its type 'DateTime' cannot be written as Long; use Timestamp, TimestampNanoseconds or Date, or leave Type out");

    [Theory]
    [InlineData("int", "Int")]
    [InlineData("decimal", "Double")]
    [InlineData("Guid", "Varchar")]
    [InlineData("string", "Uuid")]
    public Task A_column_type_that_goes_with_the_type(string type, string column) => AcceptMembersAsync(
        $"[QuestColumn(Type = QuestColumnType.{column})] public {type} A = default!; [QuestTimestamp] public DateTime At;");

    [Fact]
    public async Task A_column_type_that_does_not_exist() =>
        (await RefuseMembersAsync("[QuestColumn(Type = (QuestColumnType)99)] public int [|A|];")).ShouldContain("there is no Type of 99");
}
