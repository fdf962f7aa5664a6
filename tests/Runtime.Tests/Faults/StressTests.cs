using System.Collections.Concurrent;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>All kinds of faults in a random order, with writers, transactions, flushes and discards going on all the time.</summary>
public class StressTests
{
    private const int Writers = 8;
    private const int RowsOfEach = 2000;
    private const int RowsOfTransaction = 5;
    private const string Conf =
        "auto_flush_rows=100;auto_flush_interval=20;init_buf_size=2048;max_buf_size=32768;retry_timeout=200;";

    private const string Impatient = "request_timeout=500;request_min_throughput=0;";

    private readonly ConcurrentDictionary<long, bool> _written = new();
    private readonly ConcurrentBag<(long First, Task Outcome)> _transactions = [];

    /// <summary>Where the server stores nothing without saying so, the books agree to the row.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Without_lost_answers_every_row_is_where_the_books_say(int seed)
    {
        var faults = new RandomFaults(seed, losesAnswers: false);
        await using Delivery test = await RunAsync(faults, seed, Conf, restarts: 0);

        long[] stored = [.. Stored(test)];
        stored.ShouldBeUnique();
        test.ShouldBalance();
        long missing = _written.Keys.Except(stored).Except(test.RejectedNumbers()).Except(test.RejectedNumbers("other_readings")).Count();
        missing.ShouldBe(test.Sender.Discarded - await FailedTransactionRowsAsync());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task With_lost_answers_and_restarts_no_acknowledged_row_is_missing(int seed)
    {
        var faults = new RandomFaults(seed, losesAnswers: true);
        await using Delivery test = await RunAsync(faults, seed, Conf + Impatient, restarts: 3);

        long[] stored = [.. Stored(test).Distinct()];
        stored.LongLength.ShouldBeGreaterThanOrEqualTo(test.Sender.Acknowledged);
        test.ShouldBalance(unheard: test.Stored - test.Sender.Acknowledged);
        (_written.Count - stored.Intersect(_written.Keys).LongCount()).ShouldBeLessThanOrEqualTo(test.Sender.Discarded + test.Sender.Rejected);
    }

    private async Task<Delivery> RunAsync(RandomFaults faults, int seed, string conf, int restarts)
    {
        Delivery test = await Delivery.StartAsync(new QuestTestServerOptions { OnWrite = faults.OnWriteAsync }, conf);
        Task writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(test.Sender, writer, new Random((seed * 100) + writer)))));
        Task flushing = Task.Run(() => FlushAsync(test.Sender, writing));
        for (int restart = 1; restart <= restarts; restart++)
        {
            await Task.WhenAny(writing, test.Server.WaitForRowsAsync(restart * RowsOfEach, TestContext.Current.CancellationToken)).InTime();
            await test.Server.StopAsync();
            await test.Server.RestartAsync(TestContext.Current.CancellationToken);
        }

        await writing.InTime();
        await flushing.InTime();
        faults.End();
        await test.FlushUntilDoneAsync();
        await ShouldBeSoundAsync(test);
        return test;
    }

    /// <summary>What holds whatever the server does.</summary>
    private async Task ShouldBeSoundAsync(Delivery test)
    {
        test.Sender.Pending.ShouldBe(0);
        long[] stored = [.. Stored(test)];
        var storedOnce = stored.ToHashSet();
        long[] rejected = [.. test.RejectedNumbers()];

        rejected.ShouldBeUnique();
        rejected.ShouldAllBe(number => IsBad(number));
        long[] readings = test.Readings();
        readings.ShouldAllBe(number => !IsBad(number));
        foreach (IGrouping<long, long> rows in readings.GroupBy(number => number / RowsOfEach))
            rows.ShouldBe(rows.Order());
        foreach ((long first, Task outcome) in _transactions)
        {
            int count = Enumerable.Range(0, RowsOfTransaction).Count(row => storedOnce.Contains(first + row));
            await outcome.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            count.ShouldBeOneOf(MayBeStored(outcome));
        }
    }

    private static int[] MayBeStored(Task transaction) => transaction switch
    {
        { IsCompletedSuccessfully: true } => [RowsOfTransaction],
        { Exception.InnerException: QuestTransactionException { IsOutcomeKnown: true } } => [0],
        _ => [0, RowsOfTransaction],
    };

    private async Task WriteAsync(QuestSender sender, int writer, Random random)
    {
        long number = (long)writer * RowsOfEach;
        long end = number + RowsOfEach;
        while (number < end)
        {
            if (random.Next(1000) == 0)
                sender.DiscardPending();
            try
            {
                if (random.Next(100) == 0 && number + RowsOfTransaction <= end)
                {
                    _transactions.Add((number, TransactAsync(sender, number)));
                    number += RowsOfTransaction;
                }

                if (number < end)
                {
                    await sender.WriteAsync(new Reading(number, IsBad(number) ? Reading.Bad : 1));
                    _written[number++] = true;
                }
            }
            catch (QuestException)
            {
                // The row was not written, and is written again.
            }
        }
    }

    private static Task TransactAsync(QuestSender sender, long first) => sender.WriteTransactionAsync(
        Enumerable.Range(0, RowsOfTransaction).Select(row => new OtherReading(first + row, 1)), TestContext.Current.CancellationToken);

    private static async Task FlushAsync(QuestSender sender, Task writing)
    {
        while (!writing.IsCompleted)
        {
            try
            {
                await sender.FlushAsync(TestContext.Current.CancellationToken);
            }
            catch (Exception exception) when (exception is QuestException or OperationCanceledException)
            {
                // It stays pending, or was discarded.
            }
        }
    }

    private static IEnumerable<long> Stored(Delivery test) =>
        test.Server.Rows("readings").Concat(test.Server.Rows("other_readings")).Select(row => row.GetLong("number"));

    private async Task<long> FailedTransactionRowsAsync()
    {
        long rows = 0;
        foreach ((_, Task outcome) in _transactions)
        {
            await outcome.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            bool wasWritten = outcome is { IsCanceled: true } or { Exception.InnerException: QuestTransactionException };
            rows += wasWritten ? RowsOfTransaction : 0;
        }

        return rows;
    }

    private static bool IsBad(long number) => number % 97 == 13;
}
