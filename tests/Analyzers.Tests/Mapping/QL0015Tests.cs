using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A time has no unit, or one that does not go with it.</summary>
public class QL0015Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public TimeSpan [|Latency|]; }
        """;

    [Theory]
    [InlineData("TimeSpan")]
    [InlineData("TimeOnly?")]
    public async Task A_duration_without_a_unit(string type) =>
        (await RefuseMembersAsync($"public {type} [|A|];")).ShouldBe(
            $"'Row.A' is not mapped: a '{type}' says nothing about the unit of its column; "
            + "write [QuestColumn(Unit = TimestampUnit.Microseconds)] or another unit");

    [Theory]
    [InlineData("double", "Seconds", "Unit describes a time, and its type is 'double'; remove it")]
    [InlineData("DateTime", "Seconds", "the unit Seconds does not go with its type 'DateTime'; use Microseconds or Nanoseconds")]
    [InlineData("DateOnly", "Milliseconds", "the unit Milliseconds does not go with its type 'DateOnly'")]
    [InlineData("int", "Seconds", "Unit describes a time, and its type is 'int'")]
    public async Task A_unit_that_does_not_go_with_the_type(string type, string unit, string reason) =>
        (await RefuseMembersAsync($"[QuestColumn(Unit = TimestampUnit.{unit})] public {type} [|A|];")).ShouldContain(reason);

    [Theory]
    [InlineData("Timestamp", "Nanoseconds", "Unit and Type disagree")]
    [InlineData("TimestampNanoseconds", "Seconds", "Unit and Type disagree")]
    [InlineData("Long", "Seconds", "Unit describes a time, and its column is a LONG")]
    public async Task A_unit_that_does_not_go_with_the_column(string column, string unit, string reason) =>
        (await RefuseMembersAsync($"[QuestColumn(Type = QuestColumnType.{column}, Unit = TimestampUnit.{unit})] public long [|A|];")).ShouldContain(reason);

    [Fact]
    public async Task A_unit_that_does_not_exist() =>
        (await RefuseMembersAsync("[QuestColumn(Unit = (TimestampUnit)9)] public long [|A|];")).ShouldContain("there is no Unit of 9");

    [Fact]
    public async Task A_long_as_a_date_without_a_unit() =>
        (await RefuseMembersAsync("[QuestColumn(Type = QuestColumnType.Date)] public long [|A|];")).ShouldContain("a long says nothing about its unit");

    [Fact]
    public async Task A_long_that_does_not_say_its_unit() =>
        (await RefuseMembersAsync("public int A; [QuestTimestamp] public long [|B|];"))
            .ShouldContain("write [QuestTimestamp(Unit = TimestampUnit.Microseconds)] or another unit");

    [Fact]
    public async Task A_date_in_a_unit_that_cannot_be_sent() =>
        (await RefuseMembersAsync("public int A; [QuestTimestamp(Unit = TimestampUnit.Seconds)] public DateTime [|B|];"))
            .ShouldContain("the unit Seconds does not go with its type 'DateTime'; use Microseconds or Nanoseconds");

    [Fact]
    public async Task A_unit_of_the_designated_timestamp_that_does_not_exist() =>
        (await RefuseMembersAsync("public int A; [QuestTimestamp(Unit = (TimestampUnit)9)] public long [|B|];")).ShouldContain("the unit 9");
}
