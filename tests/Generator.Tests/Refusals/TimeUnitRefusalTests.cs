namespace Questline.Generator.Tests.Refusals;

public class TimeUnitRefusalTests
{
    [Theory]
    [InlineData("TimeSpan")]
    [InlineData("TimeOnly?")]
    public void A_duration_without_a_unit(string type) =>
        Refusal.VerifyMembers($"public {type} [|A|];").ShouldBe(
            $"'Row.A' is not mapped: a '{type}' says nothing about the unit of its column; "
            + "write [QuestColumn(Unit = TimestampUnit.Microseconds)] or another unit");

    [Theory]
    [InlineData("double", "Seconds", "Unit describes a time, and its type is 'double'; remove it")]
    [InlineData("DateTime", "Seconds", "the unit Seconds does not go with its type 'DateTime'; use Microseconds or Nanoseconds")]
    [InlineData("DateOnly", "Milliseconds", "the unit Milliseconds does not go with its type 'DateOnly'")]
    [InlineData("int", "Seconds", "Unit describes a time, and its type is 'int'")]
    public void A_unit_that_does_not_go_with_the_type(string type, string unit, string reason) =>
        Refusal.VerifyMembers($"[QuestColumn(Unit = TimestampUnit.{unit})] public {type} [|A|];").ShouldContain(reason);

    [Theory]
    [InlineData("Timestamp", "Nanoseconds", "Unit and Type disagree")]
    [InlineData("TimestampNanoseconds", "Seconds", "Unit and Type disagree")]
    [InlineData("Long", "Seconds", "Unit describes a time, and its column is a LONG")]
    public void A_unit_that_does_not_go_with_the_column(string column, string unit, string reason) =>
        Refusal.VerifyMembers($"[QuestColumn(Type = QuestColumnType.{column}, Unit = TimestampUnit.{unit})] public long [|A|];").ShouldContain(reason);

    [Fact]
    public void A_unit_that_does_not_exist() =>
        Refusal.VerifyMembers("[QuestColumn(Unit = (TimestampUnit)9)] public long [|A|];").ShouldContain("there is no Unit of 9");

    [Fact]
    public void A_long_as_a_date_without_a_unit() =>
        Refusal.VerifyMembers("[QuestColumn(Type = QuestColumnType.Date)] public long [|A|];").ShouldContain("a long says nothing about its unit");
}
