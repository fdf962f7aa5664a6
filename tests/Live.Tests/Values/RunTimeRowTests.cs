using Questline.Live.Tests.Querying;
using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Values;

public class RunTimeRowTests : LiveTest
{
    private static string Readings => TestTable.Name("readings");

    [Theory, MemberData(nameof(EveryVersion))]
    public async Task Every_kind_of_value_is_stored(ProtocolVersion version)
    {
        var id = Guid.Parse("8f1c2d3e-4b5a-6978-8796-a5b4c3d2e1f0");
        await using QuestSender sender = Sender(version);

        await sender.Table(Readings)
            .Symbol("symbol", "a").Symbol("letter_symbol", 'b').Symbol("day", DayOfWeek.Monday).Symbol("none", (string?)null)
            .Column("text", "größe").Column("letter", 'ß').Column("span", "span".AsSpan()).Column("flag", true)
            .Column("long", -long.MaxValue).Column("unsigned", (ulong)long.MaxValue).Column("double", double.MaxValue).Column("id", id)
            .Column("instant", SampleTime.First).Column("offset", new DateTimeOffset(SampleTime.Second)).Column("date", new DateOnly(1969, 7, 20))
            .Column("fine", SampleTime.First.AddTicks(7), TimestampUnit.Nanoseconds).Column("missing", (double?)null)
            .At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        QueryResult stored = await Sql.ReadAsync(Readings);
        stored.Rows.ShouldHaveSingleItem().ShouldHold(StoredRow.Of(
            ("symbol", "a"),
            ("letter_symbol", 'b'),
            ("day", DayOfWeek.Monday),
            ("text", "größe"),
            ("letter", 'ß'),
            ("span", "span"),
            ("flag", true),
            ("long", -long.MaxValue),
            ("unsigned", long.MaxValue),
            ("double", double.MaxValue),
            ("id", id),
            ("instant", SampleTime.First),
            ("offset", SampleTime.Second),
            ("date", new DateOnly(1969, 7, 20)),
            ("fine", SampleTime.Fine(SampleTime.First.AddTicks(7), version)),
            ("timestamp", SampleTime.First)));
        stored.Columns.Select(column => column.Name).ShouldNotContain("none");
        stored.Columns.Select(column => column.Name).ShouldNotContain("missing");
    }

    [Fact]
    public async Task A_decimal_is_stored_where_its_column_exists()
    {
        await Sql.QueryAsync($"CREATE TABLE \"{Readings}\" (price DECIMAL(18,3), ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY WAL");
        await using QuestSender sender = Sender(ProtocolVersion.Version3);

        await sender.Table(Readings).Column("price", 37779.620m).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(Readings)).Rows.ShouldHaveSingleItem()["price"].ShouldBe("37779.62");
    }

    [Fact]
    public async Task An_array_of_any_rank_is_stored()
    {
        await using QuestSender sender = Sender(ProtocolVersion.Version2);

        await sender.Table(Readings)
            .Column("one", [1.5, 2.5])
            .Column("two", [1, 2, 3, 4, 5, 6], [2, 3])
            .Column("three", [1, 2, 3, 4], [2, 1, 2])
            .Column("most", [1.5], [.. Enumerable.Repeat(1, 32)])
            .At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(Readings)).Rows.ShouldHaveSingleItem().ShouldHold(StoredRow.Of(
            ("one", (double[])[1.5, 2.5]),
            ("two", new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }),
            ("three", new double[,,] { { { 1, 2 } }, { { 3, 4 } } }),
            ("most", OneElementOfRank(32, 1.5))));
    }

    [Fact]
    public async Task Rows_of_many_tables_are_told_apart()
    {
        string[] tables = [.. Enumerable.Range(0, 5).Select(number => TestTable.Name($"many{number}"))];
        await using QuestSender sender = Sender();
        for (int row = 0; row < 100; row++)
            await sender.Table(tables[row % 5]).Column("number", row).At(SampleTime.First.AddSeconds(row), cancellationToken: Cancellation);

        await sender.FlushAsync(Cancellation);

        for (int table = 0; table < 5; table++)
        {
            IEnumerable<string> numbers = (await Sql.ReadAsync(tables[table])).Rows.Select(row => row["number"]);
            numbers.ShouldBe(Enumerable.Range(0, 20).Select(row => ExpectedText.Of((row * 5) + table)));
        }
    }

    private static Array OneElementOfRank(int rank, double value)
    {
        var array = Array.CreateInstance(typeof(double), [.. Enumerable.Repeat(1, rank)]);
        array.SetValue(value, new int[rank]);
        return array;
    }
}
