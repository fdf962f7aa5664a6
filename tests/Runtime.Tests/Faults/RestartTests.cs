using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Servers that are down for a while.</summary>
public class RestartTests
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    [Fact]
    public async Task A_server_that_is_down_from_the_start_lets_nothing_be_written_until_it_is_up()
    {
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions(), "auto_flush=off;retry_timeout=0;");
        await test.Server.StopAsync();

        await Should.ThrowAsync<QuestConnectionException>(test.WriteAsync(Tick.Several(10)));
        test.Sender.Written.ShouldBe(0);
        test.ShouldBalance();

        await test.Server.RestartAsync(TestContext.Current.CancellationToken);
        await test.WriteAsync(Tick.Several(10));
        await test.FlushAsync();
        test.ShouldHaveDelivered(10);
    }

    [Fact]
    public async Task A_server_that_goes_down_keeps_the_rows_pending_until_it_is_back_on_its_port()
    {
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions(), "auto_flush=off;retry_timeout=0;");
        Tick[] ticks = Tick.Several(30);
        await test.WriteAsync(ticks[..10]);
        await test.FlushAsync();
        await test.Server.StopAsync();

        await test.WriteAsync(ticks[10..20]);
        await Should.ThrowAsync<QuestConnectionException>(test.FlushAsync());
        await test.WriteAsync(ticks[20..]);
        await Should.ThrowAsync<QuestConnectionException>(test.FlushAsync());
        test.Sender.Pending.ShouldBe(20);
        test.ShouldBalance();

        await test.Server.RestartAsync(TestContext.Current.CancellationToken);
        await test.FlushAsync();
        test.ShouldHaveDelivered(30);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Writers_that_go_on_while_the_server_restarts_lose_nothing_and_keep_their_order(bool tls)
    {
        const int Writers = 4;
        const int RowsOfEach = 20_000;
        using TestCertificate? certificate = tls ? TestCertificates.Valid() : null;
        await using var test = await Delivery.StartAsync(
            new QuestTestServerOptions { Certificate = certificate }, "auto_flush_rows=500;retry_timeout=60000;");
        Task[] writing = [.. Enumerable.Range(0, Writers).Select(writer => Task.Run(() => test.WriteAsync(Tick.Several(RowsOfEach, $"w{writer}"))))];

        for (int restart = 1; restart <= 3; restart++)
        {
            await test.Server.WaitForRowsAsync(restart * 15_000, TestContext.Current.CancellationToken).InTime();
            await test.Server.StopAsync();
            await test.Server.RestartAsync(TestContext.Current.CancellationToken);
        }

        await Task.WhenAll(writing);
        await test.FlushAsync();

        for (int writer = 0; writer < Writers; writer++)
            test.Received($"w{writer}").ShouldBe(Enumerable.Range(0, RowsOfEach).Select(number => (long)number));
        // Each restart may have cost the answer to one request.
        (test.Stored - test.Sender.Acknowledged).ShouldBeInRange(0, 3 * 500);
        test.ShouldBalance(unheard: test.Stored - test.Sender.Acknowledged);
        test.Sender.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_primary_that_goes_down_hands_over_and_is_not_returned_to()
    {
        await using Pair pair = await Pair.StartAsync();
        await pair.Test.WriteAsync(Tick.Of(0));
        await pair.Test.FlushAsync();
        await pair.First.StopAsync();

        await pair.Test.WriteAsync(Tick.Of(1));
        await pair.Test.FlushAsync();
        await pair.First.RestartAsync(TestContext.Current.CancellationToken);
        await pair.Test.WriteAsync(Tick.Of(2));
        await pair.Test.FlushAsync();

        pair.First.RowCount.ShouldBe(1);
        pair.Second.RowCount.ShouldBe(2);
        pair.Test.ShouldHaveDelivered(3);

        await pair.Second.StopAsync();
        await pair.Test.WriteAsync(Tick.Of(3));
        await pair.Test.FlushAsync();
        pair.First.RowCount.ShouldBe(2);
    }

    [Fact]
    public async Task Rows_arrive_when_one_of_two_servers_comes_back_within_the_budget()
    {
        var time = new ManualTimeProvider();
        await using Pair pair = await Pair.StartAsync(time);
        await pair.Test.WriteAsync(Tick.Several(10));
        await pair.First.StopAsync();
        await pair.Second.StopAsync();
        Task flush = pair.Test.FlushAsync();

        await time.PassPausesAsync(pair.Second.RestartAsync(TestContext.Current.CancellationToken), LongestPause);
        await time.PassPausesAsync(flush, LongestPause);

        pair.Second.RowCount.ShouldBe(10);
        pair.Test.ShouldHaveDelivered(10);
    }

    [Fact]
    public async Task Rows_stay_pending_when_both_servers_stay_down()
    {
        var time = new ManualTimeProvider();
        await using Pair pair = await Pair.StartAsync(time);
        await pair.Test.WriteAsync(Tick.Several(10));
        await pair.First.StopAsync();
        await pair.Second.StopAsync();

        await Should.ThrowAsync<QuestConnectionException>(time.PassPausesAsync(pair.Test.FlushAsync(), LongestPause));
        pair.Test.Sender.Pending.ShouldBe(10);
        pair.Test.ShouldBalance();

        await pair.First.RestartAsync(TestContext.Current.CancellationToken);
        await time.PassPausesAsync(pair.Test.FlushAsync(), LongestPause);
        pair.Test.ShouldHaveDelivered(10);
    }
}
