namespace Questline.Runtime.Tests.Schema;

public class CreateTableTests
{
    [Fact]
    public void A_table_as_its_attributes_describe_it() =>
        Fill.Schema.ToCreateTableSql().ShouldBe(
            "CREATE TABLE IF NOT EXISTS \"fills\" (\"account\" SYMBOL CAPACITY 100000 NOCACHE, \"side\" SYMBOL CACHE, \"price\" DECIMAL(18,8), "
            + "\"filled at\" TIMESTAMP_NS) TIMESTAMP(\"filled at\") PARTITION BY MONTH TTL 2 YEARS WAL "
            + "DEDUP UPSERT KEYS(\"filled at\", \"account\", \"price\")");

    [Fact]
    public void A_column_of_every_type() =>
        EveryType.Schema.ToCreateTableSql().ShouldBe(
            "CREATE TABLE IF NOT EXISTS \"every type\" (\"symbol\" SYMBOL, \"day\" SYMBOL, \"flag\" BOOLEAN, \"tiny\" BYTE, \"unsigned_tiny\" SHORT, "
            + "\"small\" SHORT, \"unsigned_small\" INT, \"count\" LONG, \"unsigned_count\" LONG, \"large\" LONG, \"unsigned_large\" LONG, "
            + "\"rate\" FLOAT, \"price\" DOUBLE, \"amount\" DECIMAL(57,28), \"text\" VARCHAR, \"letter\" VARCHAR, \"ascii\" CHAR, "
            + "\"id\" UUID, \"text_id\" UUID, \"address\" IPv4, \"place\" GEOHASH(20b), \"hash\" LONG256, \"instant\" TIMESTAMP, "
            + "\"fine\" TIMESTAMP_NS, \"settled\" DATE, \"samples\" DOUBLE[], \"timestamp\" TIMESTAMP) "
            + "TIMESTAMP(\"timestamp\") PARTITION BY DAY WAL");

    [Fact]
    public void Optional_integers_go_into_columns_that_have_a_NULL() =>
        OptionalIntegers.Schema.ToCreateTableSql().ShouldContain("(\"a\" INT, \"b\" INT, \"c\" INT, \"d\" LONG, \"e\" LONG, ");

    [Fact]
    public void A_table_without_a_designated_timestamp_gets_that_of_the_server() =>
        new TableSchema("t", null, new ColumnSchema("a", QuestColumnType.Long, IsOptional: false)).ToCreateTableSql()
            .ShouldBe("CREATE TABLE IF NOT EXISTS \"t\" (\"a\" LONG, \"timestamp\" TIMESTAMP) TIMESTAMP(\"timestamp\") PARTITION BY DAY WAL");

    [Theory]
    [InlineData(TimestampUnit.Seconds)]
    [InlineData(TimestampUnit.Milliseconds)]
    [InlineData(TimestampUnit.Microseconds)]
    public void Coarser_units_than_nanoseconds_are_microseconds(TimestampUnit unit) =>
        new TableSchema("t", unit).ToCreateTableSql().ShouldContain("(\"timestamp\" TIMESTAMP) ");

    [Fact]
    public void No_name_ends_its_quotes() =>
        new TableSchema("a\"b", null, new ColumnSchema("\"", QuestColumnType.Long, IsOptional: false)) { DesignatedTimestampName = "\"; DROP" }
            .ToCreateTableSql()
            .ShouldBe("CREATE TABLE IF NOT EXISTS \"a\"\"b\" (\"\"\"\" LONG, \"\"\"; DROP\" TIMESTAMP) TIMESTAMP(\"\"\"; DROP\") PARTITION BY DAY WAL");

    [Theory]
    [InlineData("30d", PartitionBy.Day, "30 DAYS")]
    [InlineData("30 days", PartitionBy.Day, "30 DAYS")]
    [InlineData("1 DAY", PartitionBy.Hour, "1 DAY")]
    [InlineData("48h", PartitionBy.Day, "48 HOURS")]
    [InlineData("2W", PartitionBy.Week, "2 WEEKS")]
    [InlineData("3 m", PartitionBy.Month, "3 MONTHS")]
    [InlineData("24 Months", PartitionBy.Year, "24 MONTHS")]
    [InlineData("10 year", PartitionBy.Day, "10 YEARS")]
    public void A_time_to_live_in_whole_partitions(string ttl, PartitionBy partition, string sql) =>
        new TableSchema("t", null) { PartitionBy = partition, Ttl = ttl }.ToCreateTableSql()
            .ShouldEndWith($" PARTITION BY {partition.ToString().ToUpperInvariant()} TTL {sql} WAL");

    [Fact]
    public void A_time_to_live_that_is_no_time_is_refused() =>
        Should.Throw<ArgumentException>(() => new TableSchema("t", null) { Ttl = "soon" });

    [Fact]
    public void A_time_to_live_that_ends_within_a_partition_is_refused() =>
        Should.Throw<InvalidOperationException>(new TableSchema("t", null) { Ttl = "12 hours" }.ToCreateTableSql)
            .Message.ShouldBe("The time to live 12 HOURS of table 't' is no whole number of partitions, which are of a day each.");

    [Fact]
    public void A_column_that_cannot_be_created_is_refused()
    {
        Refuse(new("c", QuestColumnType.Inferred, IsOptional: false)).ShouldBe("The column 'c' has no column type (Inferred).");
        Refuse(new("c", QuestColumnType.Geohash, IsOptional: false)).ShouldContain("geohash of 0 bits");
        Refuse(new("c", QuestColumnType.Decimal, IsOptional: false) { Precision = 2, Scale = 3 }).ShouldContain("DECIMAL(2,3)");
        Refuse(new("c", QuestColumnType.DoubleArray, IsOptional: false) { ArrayRank = 33 }).ShouldContain("33 dimensions");
        Refuse(new("c", QuestColumnType.Symbol, IsOptional: false) { SymbolCapacity = 1 }).ShouldContain("capacity 1");
    }

    private static string Refuse(ColumnSchema column) =>
        Should.Throw<InvalidOperationException>(new TableSchema("t", null, column).ToCreateTableSql).Message;
}
