using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Sending;

public class RejectionTests : LiveTest
{
    private readonly List<RejectedRow> _rejected = [];

    [Fact]
    public async Task A_value_of_a_wrong_type_takes_no_other_row_with_it()
    {
        string readings = TestTable.Name("readings");
        await Sql.QueryAsync($"CREATE TABLE \"{readings}\" (number LONG, value LONG, at TIMESTAMP) TIMESTAMP(at) PARTITION BY DAY WAL");
        await using QuestSender sender = StartSender();
        for (int number = 0; number < 100; number++)
        {
            QuestRow row = sender.Table(readings);
            row.Column("number", number);
            QuestRowColumns columns = number == 40 ? row.Column("value", "forty") : row.Column("value", number);
            await columns.At(SampleTime.First.AddSeconds(number), cancellationToken: Cancellation);
        }

        await sender.FlushAsync(Cancellation);

        IEnumerable<long> good = Enumerable.Range(0, 100).Where(number => number != 40).Select(number => (long)number);
        TransferRow.NumbersOf(await Sql.ReadAsync(readings)).ShouldBe(good);
        RejectedRow rejected = _rejected.ShouldHaveSingleItem();
        rejected.Table.ShouldBe(readings);
        rejected.Text.ShouldContain("number=40i,value=\"forty\"");
        rejected.Message.ShouldContain("value");
        rejected.Code.ShouldBe("invalid");
        rejected.ErrorId.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bad_rows_of_two_tables_are_all_reported_and_all_others_are_stored(bool gzip)
    {
        string first = Table<TransferRow>();
        string second = TestTable.Name("other_transfers");
        await Sql.QueryAsync(TransferRow.CreateTable(first));
        await Sql.QueryAsync(TransferRow.CreateTable(second));
        await using QuestSender sender = StartSender(gzip);
        TransferRow[] rowsOfFirst = TransferRow.Several(1000, number => number % 100 != 3);
        TransferRow[] rowsOfSecond = TransferRow.Several(1000, number => number % 250 != 7);
        for (int number = 0; number < 1000; number++)
        {
            await sender.WriteAsync(rowsOfFirst[number], first, Cancellation);
            await sender.WriteAsync(rowsOfSecond[number], second, Cancellation);
        }

        await sender.FlushAsync(Cancellation);

        TransferRow.NumbersOf(await Sql.ReadAsync(first)).ShouldBe(GoodOf(rowsOfFirst));
        TransferRow.NumbersOf(await Sql.ReadAsync(second)).ShouldBe(GoodOf(rowsOfSecond));
        _rejected.Count(row => row.Table == first).ShouldBe(10);
        _rejected.Count(row => row.Table == second).ShouldBe(4);
        sender.Rejected.ShouldBe(14);
        sender.Acknowledged.ShouldBe(1986);
        sender.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_row_that_the_server_answers_with_500_for_ever_is_found()
    {
        await using QuestSender sender = StartSender();
        TransferRow[] rows = TransferRow.Several(100, _ => true);
        await sender.WriteAllAsync<TransferRow>(rows.AsMemory(0, 50), Table<TransferRow>(), Cancellation);
        await sender.WriteAsync(default(WrongTimestampRow), Cancellation);
        await sender.WriteAllAsync<TransferRow>(rows.AsMemory(50), Table<TransferRow>(), Cancellation);

        await sender.FlushAsync(Cancellation);

        TransferRow.NumbersOf(await ReadAsync<TransferRow>()).ShouldBe(GoodOf(rows));
        RejectedRow rejected = _rejected.ShouldHaveSingleItem();
        rejected.Table.ShouldBe(WrongTimestampRow.Schema.Name);
        rejected.Message.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_decimal_whose_column_is_missing_is_found_though_the_server_answers_with_500()
    {
        await using QuestSender sender = StartSender();
        TransferRow[] rows = TransferRow.Several(10, _ => true);
        await WriteAsync(sender, rows);

        await sender.Table(Table<TransferRow>()).Column("number", 10).Column("price", 1.5m).At(SampleTime.Second, cancellationToken: Cancellation);
        await WriteAsync(sender, TransferRow.Several(12, _ => true)[11..]);

        TransferRow.NumbersOf(await ReadAsync<TransferRow>()).ShouldBe([.. GoodOf(rows), 11]);
        _rejected.ShouldHaveSingleItem().Message.ShouldContain("decimal");
    }

    [Fact]
    public async Task A_decimal_with_more_digits_than_its_column_is_rejected()
    {
        string prices = TestTable.Name("prices");
        await Sql.QueryAsync($"CREATE TABLE \"{prices}\" (price DECIMAL(5,2), at TIMESTAMP) TIMESTAMP(at) PARTITION BY DAY WAL");
        await using QuestSender sender = StartSender();

        foreach (decimal price in (decimal[])[999.99m, 0.001m, 1000m, -999.99m])
            await sender.Table(prices).Column("price", price).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(prices)).Rows.Select(row => row["price"]).ShouldBe(["999.99", "-999.99"], ignoreOrder: true);
        _rejected.Count.ShouldBe(2);
    }

    private static IEnumerable<long> GoodOf(TransferRow[] rows) => rows.Where(row => row.Amount != TransferRow.Refused).Select(row => row.Number);

    private QuestSender StartSender(bool gzip = false) => LiveServer.CreateSender(options =>
    {
        options.AutoFlush = false;
        options.Gzip = gzip;
        options.RetryTimeout = TimeSpan.FromSeconds(1);
        options.ProtocolVersion = ProtocolVersion.Version3;
        options.RowRejected = _rejected.Add;
    });
}
