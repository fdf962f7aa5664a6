using Questline.Live.Tests.Querying;
using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Schema;

public class CreateTableTests : LiveTest
{
    [Fact]
    public async Task A_table_has_the_columns_that_its_schema_says()
    {
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<FillRow>>(Cancellation);

        Dictionary<string, string> types = await ShownAsync(Table<FillRow>(), "type");

        types.ShouldBe(new Dictionary<string, string>
        {
            ["account"] = "SYMBOL",
            ["venue"] = "SYMBOL",
            ["final"] = "BOOLEAN",
            ["tiny"] = "BYTE",
            ["small"] = "SHORT",
            ["medium"] = "INT",
            ["count"] = "LONG",
            ["rate"] = "FLOAT",
            ["price"] = "DOUBLE",
            ["amount"] = "DECIMAL(18,8)",
            ["note"] = "VARCHAR",
            ["flag"] = "CHAR",
            ["order"] = "UUID",
            ["origin"] = "IPv4",
            ["place"] = "GEOHASH(4c)",
            ["region"] = "GEOHASH(7b)",
            ["hash"] = "LONG256",
            ["placed"] = "TIMESTAMP",
            ["matched"] = "TIMESTAMP_NS",
            ["settled"] = "DATE",
            ["levels"] = "DOUBLE[]",
            ["filled at"] = "TIMESTAMP_NS",
        });
    }

    [Fact]
    public async Task A_table_has_the_options_that_its_schema_says()
    {
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<FillRow>>(Cancellation);

        (await ShownAsync(Table<FillRow>(), "designated")).Where(column => column.Value == "true").Select(column => column.Key).ShouldBe(["filled at"]);
        (await ShownAsync(Table<FillRow>(), "upsertKey")).Where(column => column.Value == "true").Select(column => column.Key)
            .ShouldBe(["account", "order", "filled at"], ignoreOrder: true);
        Dictionary<string, string> cached = await ShownAsync(Table<FillRow>(), "symbolCached");
        (cached["account"], cached["venue"]).ShouldBe(("false", "true"));
        // A capacity is rounded up to a power of two.
        (await ShownAsync(Table<FillRow>(), "symbolCapacity"))["account"].ShouldBe("131072");
        string statement = await ShowCreateTableAsync(Table<FillRow>());
        statement.ShouldContain("PARTITION BY MONTH");
        statement.ShouldContain("TTL 2 YEARS");
    }

    [Theory]
    [InlineData(PartitionBy.Hour, "3 hours", "TTL 3 HOURS")]
    [InlineData(PartitionBy.Day, "30 days", "TTL 30 DAYS")]
    [InlineData(PartitionBy.Week, "2 weeks", "TTL 2 WEEKS")]
    [InlineData(PartitionBy.Month, "6 months", "TTL 6 MONTHS")]
    [InlineData(PartitionBy.Year, "1 year", "TTL 1 YEAR")]
    [InlineData(PartitionBy.Day, null, "")]
    public async Task A_table_may_have_partitions_and_a_time_to_live_of_any_unit(PartitionBy unit, string? retention, string shown)
    {
        string partitions = TestTable.Name("partitions");
        var schema = new TableSchema(partitions, TimestampUnit.Microseconds, new ColumnSchema("number", QuestColumnType.Long, false))
        {
            PartitionBy = unit,
            Ttl = retention,
        };

        await Sql.QueryAsync(schema.ToCreateTableSql());

        string statement = await ShowCreateTableAsync(partitions);
        statement.ShouldContain($"PARTITION BY {unit.ToString().ToUpperInvariant()}");
        statement.ShouldContain(shown);
        statement.Contains("TTL", StringComparison.Ordinal).ShouldBe(retention is not null);
    }

    [Fact]
    public async Task A_table_may_have_the_largest_sizes_that_there_are()
    {
        string sizes = TestTable.Name("sizes");
        var schema = new TableSchema(
            sizes,
            TimestampUnit.Microseconds,
            new ColumnSchema("digits", QuestColumnType.Decimal, false) { Precision = 76, Scale = 76 },
            new ColumnSchema("digit", QuestColumnType.Decimal, false) { Precision = 1, Scale = 0 },
            new ColumnSchema("place", QuestColumnType.Geohash, false) { GeohashBits = 60 },
            new ColumnSchema("half", QuestColumnType.Geohash, false) { GeohashBits = 1 },
            new ColumnSchema("cube", QuestColumnType.DoubleArray, false) { ArrayRank = 3 },
            new ColumnSchema("most", QuestColumnType.DoubleArray, false) { ArrayRank = 32 });

        await Sql.QueryAsync(schema.ToCreateTableSql());

        Dictionary<string, string> types = await ShownAsync(sizes, "type");
        types["digits"].ShouldBe("DECIMAL(76,76)");
        types["digit"].ShouldBe("DECIMAL(1,0)");
        types["place"].ShouldBe("GEOHASH(12c)");
        types["half"].ShouldBe("GEOHASH(1b)");
        types["cube"].ShouldBe("DOUBLE[][][]");
        types["most"].ShouldBe("DOUBLE" + string.Concat(Enumerable.Repeat("[]", 32)));
    }

    [Fact]
    public async Task Names_are_quoted()
    {
        string odd = TestTable.Name("select = from größe 😀; --");
        var schema = new TableSchema(odd, TimestampUnit.Microseconds, new ColumnSchema("order by", QuestColumnType.Long, false))
        {
            DesignatedTimestampName = "timestamp of row",
        };

        await Sql.QueryAsync(schema.ToCreateTableSql());

        (await ShownAsync(odd, "type")).Keys.ShouldBe(["order by", "timestamp of row"]);
    }

    [Fact]
    public async Task A_table_that_exists_stays_as_it_is()
    {
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<QuoteRow>>(Cancellation);
        await WriteAsync(sender, new QuoteRow("a", 1, 10, SampleTime.First));

        await sender.EnsureTableAsync<InTestTable<QuoteRow>>(Cancellation);

        (await ReadAsync<QuoteRow>()).Rows.Count.ShouldBe(1);
    }

    /// <summary>One value of <c>SHOW COLUMNS</c> for each column.</summary>
    private async Task<Dictionary<string, string>> ShownAsync(string table, string property)
    {
        QueryResult shown = await Sql.QueryAsync($"SHOW COLUMNS FROM \"{table}\"");
        return shown.Rows.ToDictionary(row => row["column"].Trim('\''), row => row[property].Trim('\''));
    }

    /// <summary>In one line and in capitals.</summary>
    private async Task<string> ShowCreateTableAsync(string table)
    {
        QueryResult shown = await Sql.QueryAsync($"SHOW CREATE TABLE \"{table}\"");
        string[] words = shown.Rows.ShouldHaveSingleItem()[shown.Columns[0].Name].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).ToUpperInvariant();
    }
}
