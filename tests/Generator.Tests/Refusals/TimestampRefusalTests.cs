namespace Questline.Generator.Tests.Refusals;

public class TimestampRefusalTests
{
    [Fact]
    public void A_second_designated_timestamp() =>
        Refusal.VerifyMembers("public int A; [QuestTimestamp] public DateTime B; [QuestTimestamp] public DateTime [|C|];")
            .ShouldBe("'Row.C' is not mapped: a table has one designated timestamp, and 'B' is marked too; remove one [QuestTimestamp]");

    [Fact]
    public void A_designated_timestamp_of_another_type() =>
        Refusal.VerifyMembers("public int A; [QuestTimestamp] public string [|B|] = \"\";")
            .ShouldBe("'Row.B' is not mapped: a designated timestamp is a DateTime, DateTimeOffset, DateOnly or long, and its type is 'string'; "
                + "change the type, or remove [QuestTimestamp]");

    [Fact]
    public void A_long_that_does_not_say_its_unit() =>
        Refusal.VerifyMembers("public int A; [QuestTimestamp] public long [|B|];")
            .ShouldContain("write [QuestTimestamp(Unit = TimestampUnit.Microseconds)] or another unit");

    [Fact]
    public void A_date_in_a_unit_that_cannot_be_sent() =>
        Refusal.VerifyMembers("public int A; [QuestTimestamp(Unit = TimestampUnit.Seconds)] public DateTime [|B|];")
            .ShouldContain("the unit Seconds does not go with its type 'DateTime'; use Microseconds or Nanoseconds");

    [Fact]
    public void A_unit_that_does_not_exist() =>
        Refusal.VerifyMembers("public int A; [QuestTimestamp(Unit = (TimestampUnit)9)] public long [|B|];").ShouldContain("the unit 9");

    [Fact]
    public void A_designated_timestamp_whose_name_QuestDB_does_not_take() =>
        Refusal.VerifyMembers("""public int A; [QuestTimestamp("a.b")] public DateTime [|B|];""")
            .ShouldContain("the column name 'a.b' contains '.' at position 2");

    [Fact]
    public void A_column_that_is_called_like_the_designated_timestamp() =>
        Refusal.VerifyMembers("""[QuestColumn("Time")] public long [|A|]; [QuestTimestamp] public DateTime Time;""")
            .ShouldContain("its column 'Time' is already the column of 'Time'");

    [Theory]
    [InlineData("QuestSymbol")]
    [InlineData("QuestColumn(\"at\")")]
    public void A_designated_timestamp_that_is_a_column_too(string attribute) =>
        Refusal.VerifyMembers($"public int A; [QuestTimestamp, {attribute}] public DateTime [|B|];")
            .ShouldContain("remove the attributes besides [QuestTimestamp]");
}
