namespace Questline.Generator.Tests.Refusals;

/// <summary>What CREATE TABLE cannot say of a column or a table.</summary>
public class DefinitionRefusalTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(77, 2)]
    [InlineData(10, -1)]
    [InlineData(10, 11)]
    public void A_decimal_that_does_not_exist(int precision, int scale) =>
        Refusal.VerifyMembers($"[QuestColumn(Precision = {precision}, Scale = {scale})] public decimal [|A|];")
            .ShouldBe($"'Row.A' is not mapped: there is no DECIMAL({precision},{scale}); use a Precision of 1 to 76 and a Scale of 0 to that");

    [Theory]
    [InlineData("Precision = 18")]
    [InlineData("Scale = 3")]
    public void Half_of_a_decimal(string half) =>
        Refusal.VerifyMembers($"[QuestColumn({half})] public decimal [|A|];").ShouldContain("Precision and Scale belong together");

    [Fact]
    public void The_precision_of_something_else_than_a_decimal() =>
        Refusal.VerifyMembers("[QuestColumn(Precision = 18, Scale = 3)] public double [|A|];")
            .ShouldContain("Precision and Scale describe a DECIMAL column, and its column is a DOUBLE");

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void A_geohash_of_a_size_that_does_not_exist(int bits) =>
        Refusal.VerifyMembers($"[QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = {bits})] public string [|A|] = \"\";")
            .ShouldContain($"there is no GEOHASH of {bits} bits; use 1 to 60");

    [Fact]
    public void A_geohash_without_a_size() =>
        Refusal.VerifyMembers("[QuestColumn(Type = QuestColumnType.Geohash)] public string [|A|] = \"\";").ShouldContain("give GeohashBits");

    [Fact]
    public void The_bits_of_something_else_than_a_geohash() =>
        Refusal.VerifyMembers("[QuestColumn(GeohashBits = 20)] public string [|A|] = \"\";").ShouldContain("its column is a VARCHAR; remove them");

    [Theory]
    [InlineData(1)]
    [InlineData(1_073_741_825)]
    public void A_symbol_capacity_that_the_server_refuses(int capacity) =>
        Refusal.VerifyMembers($"[QuestSymbol(Capacity = {capacity})] public string [|A|] = \"\";")
            .ShouldContain($"a symbol cannot have a Capacity of {capacity}; use 2 to 1073741824");

    [Theory]
    [InlineData("Byte", "sbyte?")]
    [InlineData("Short", "int?")]
    public void An_optional_member_in_a_column_that_has_no_NULL(string column, string type) =>
        Refusal.VerifyMembers($"[QuestColumn(Type = QuestColumnType.{column})] public {type} [|A|];")
            .ShouldContain("column has no NULL, and a null would read as 0; use Int or Long");

    [Fact]
    public void A_double_in_a_column_that_would_cut_it() =>
        Refusal.VerifyMembers("[QuestColumn(Type = QuestColumnType.Float)] public double [|A|];")
            .ShouldContain("its type 'double' cannot be written as Float; use Double, or leave Type out");

    [Fact]
    public void A_key_of_a_table_that_does_not_deduplicate() =>
        Refusal.VerifyMembers("[QuestKey] public int [|A|]; [QuestTimestamp] public DateTime At;")
            .ShouldBe("'Row.A' is not mapped: it is a deduplication key of a table that does not deduplicate; "
                + "set Dedup = true in the table's attribute, or remove [QuestKey]");

    [Fact]
    public void A_key_that_is_an_array() =>
        Refusal.Verify("""
            [QuestTable("t", Dedup = true)]
            public partial class Row { [QuestKey] public double[] [|A|] = []; [QuestTimestamp] public DateTime At; }
            """).ShouldContain("an array cannot be a deduplication key");

    [Fact]
    public void Deduplication_without_a_designated_timestamp() =>
        Refusal.Verify("""[[|QuestTable("t", Dedup = true)|]] public partial class Row { public int A; }""")
            .ShouldContain("a table with Dedup compares designated timestamps, and it has none");

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("days")]
    [InlineData("0 days")]
    [InlineData("-1 days")]
    [InlineData("1.5 days")]
    [InlineData("2147483648 hours")]
    [InlineData("99999999999999999999 days")]
    [InlineData("30 fortnights")]
    public void A_time_to_live_that_is_no_time(string ttl) =>
        Refusal.Verify($$"""[[|QuestTable("t", Ttl = "{{ttl}}")|]] public partial class Row { public int A; }""")
            .ShouldContain($"the Ttl '{ttl}' is no time; write a number and a unit");

    [Theory]
    [InlineData("Day", "25 hours")]
    [InlineData("Week", "8 days")]
    [InlineData("Month", "30 days")]
    [InlineData("Year", "18 months")]
    public void A_time_to_live_that_ends_within_a_partition(string partition, string ttl) =>
        Refusal.Verify($$"""[[|QuestTable("t", PartitionBy = PartitionBy.{{partition}}, Ttl = "{{ttl}}")|]] public partial class Row { public int A; }""")
            .ShouldContain($"is no whole number of partitions, which are of a {partition.ToLowerInvariant()} each; change Ttl or PartitionBy");

    [Fact]
    public void A_partition_that_does_not_exist() =>
        Refusal.Verify("""[[|QuestTable("t", PartitionBy = (PartitionBy)9)|]] public partial class Row { public int A; }""")
            .ShouldContain("there is no PartitionBy of 9");
}
