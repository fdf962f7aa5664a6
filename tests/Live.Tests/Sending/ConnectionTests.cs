using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Sending;

public class ConnectionTests : LiveTest
{
    private const int Count = 200_000;

    [Fact]
    public async Task A_sender_connects_and_uses_the_newest_version_that_the_server_knows()
    {
        string prices = TestTable.Name("prices");
        await Sql.QueryAsync($"CREATE TABLE \"{prices}\" (price DECIMAL(18,3), at TIMESTAMP) TIMESTAMP(at) PARTITION BY DAY WAL");
        QuestSenderOptions options = QuestSenderOptions.Parse(LiveServer.HttpConf!);
        options.ProtocolVersion = null;
        await using QuestSender sender = await QuestSender.ConnectAsync(options, Cancellation);

        // Versions before 3 have no decimals.
        await sender.Table(prices).Column("price", 1.5m).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(prices)).Rows.ShouldHaveSingleItem()["price"].ShouldBe("1.5");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Many_rows_are_all_stored(bool gzip)
    {
        await using QuestSender sender = LiveServer.CreateSender(options =>
        {
            options.Gzip = gzip;
            options.AutoFlushRows = 10_000;
        });

        await WriteAsync(sender, TransferRow.Several(Count, _ => true));

        sender.Acknowledged.ShouldBe(Count);
        await Sql.WaitUntilAppliedAsync(Table<TransferRow>());
        (await Sql.CountAsync(Table<TransferRow>())).ShouldBe(Count);
    }

    [Fact]
    public async Task Many_threads_may_share_a_sender()
    {
        await using QuestSender sender = Sender();
        TransferRow[][] shares = [.. TransferRow.Several(5000, _ => true).Chunk(500)];

        await Task.WhenAll(shares.Select(share => Task.Run(
            async () => await sender.WriteAllAsync<TransferRow>(share.AsMemory(), Table<TransferRow>(), Cancellation), Cancellation)));
        await sender.FlushAsync(Cancellation);

        TransferRow.NumbersOf(await ReadAsync<TransferRow>()).ShouldBe(Enumerable.Range(0, 5000).Select(number => (long)number));
    }
}
