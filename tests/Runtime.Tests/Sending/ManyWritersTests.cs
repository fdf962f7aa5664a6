using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class ManyWritersTests
{
    private const int Writers = 8;
    private const int RowsOfEach = 12_500;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_of_many_threads_arrive_once_each_and_in_the_order_of_their_writer(bool tls)
    {
        using TestCertificate? certificate = tls ? TestCertificates.Valid() : null;
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1000;", certificate: certificate);

        await WriteFromManyThreadsAsync(test.Sender);

        foreach (IGrouping<string, long> numbers in Received(test.Server))
            numbers.ShouldBe(Expected);
        test.ShouldBalance();
        test.Sender.Pending.ShouldBe(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_arrive_once_each_with_several_batches_on_the_wire(bool tls)
    {
        using TestCertificate? certificate = tls ? TestCertificates.Valid() : null;
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1000;max_in_flight=4;", certificate: certificate);

        await WriteFromManyThreadsAsync(test.Sender);

        foreach (IGrouping<string, long> numbers in Received(test.Server))
            numbers.Order().ShouldBe(Expected);
    }

    [Fact]
    public async Task Rows_arrive_once_each_through_a_buffer_that_is_always_full()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=4096;max_buf_size=16384;");

        await WriteFromManyThreadsAsync(test.Sender);

        foreach (IGrouping<string, long> numbers in Received(test.Server))
            numbers.ShouldBe(Expected);
    }

    [Fact]
    public async Task The_counters_balance_at_every_moment()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=500;");
        Task writing = WriteFromManyThreadsAsync(test.Sender);

        do
        {
            // One counter after the other is read, and meanwhile they grow: what was read before and after brackets the truth.
            (long writtenBefore, long acknowledgedBefore) = (test.Sender.Written, test.Sender.Acknowledged);
            long pending = test.Sender.Pending;
            (long writtenAfter, long acknowledgedAfter) = (test.Sender.Written, test.Sender.Acknowledged);
            pending.ShouldBeInRange(writtenBefore - acknowledgedAfter, writtenAfter - acknowledgedBefore);
            pending.ShouldBeGreaterThanOrEqualTo(0);
        }
        while (!writing.IsCompleted);

        await writing;
    }

    private static IEnumerable<long> Expected => Enumerable.Range(0, RowsOfEach).Select(number => (long)number);

    private static async Task WriteFromManyThreadsAsync(QuestSender sender)
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(sender, $"w{writer}")))).InTime();
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
    }

    private static async Task WriteAsync(QuestSender sender, string writer)
    {
        for (int number = 0; number < RowsOfEach; number++)
            await sender.WriteAsync(Tick.Of(number, writer));
    }

    private static ILookup<string, long> Received(QuestTestServer server)
    {
        ILookup<string, long> received = server.Rows("ticks").ToLookup(row => row.GetSymbol("writer"), row => row.GetLong("number"));
        received.Count.ShouldBe(Writers);
        return received;
    }
}
