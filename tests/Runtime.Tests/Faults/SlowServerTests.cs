using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

public class SlowServerTests
{
    private const int Writers = 64;
    private const int RowsOfEach = 3000;

    /// <summary>All of it is about eight times what the buffer holds.</summary>
    [Fact]
    public async Task Sixty_four_writers_wait_for_a_slow_server_in_bounded_memory_and_all_go_on()
    {
        const int MaxBufferSize = 1024 * 1024;
        var answers = new HeldAnswers();
        await using var test = await Delivery.StartAsync(
            new QuestTestServerOptions { OnWrite = answers.OnWriteAsync }, $"auto_flush_rows=2000;max_buf_size={MaxBufferSize};max_in_flight=2;");
        Task writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => test.WriteAsync(Tick.Several(RowsOfEach, $"w{writer}")))));

        long most = 0;
        while (!writing.IsCompleted)
        {
            if (await Task.WhenAny(writing, answers.ArrivalAsync()) != writing)
                answers.Release();
            most = Math.Max(most, test.Sender.Pending);
        }

        await writing;
        answers.ReleaseAll();
        await test.FlushAsync();

        // Each row takes more than 32 bytes.
        most.ShouldBeInRange(1, MaxBufferSize / 32);
        test.Server.Requests.ShouldAllBe(request => request.BodyLength <= MaxBufferSize);
        test.ShouldBalance();
        test.Sender.Acknowledged.ShouldBe(Writers * RowsOfEach);
        ILookup<string, long> received = test.Server.Rows("ticks").ToLookup(row => row.GetSymbol("writer"), row => row.GetLong("number"));
        for (int writer = 0; writer < Writers; writer++)
            received[$"w{writer}"].Order().ShouldBe(Enumerable.Range(0, RowsOfEach).Select(number => (long)number));
    }
}
