using System.Text;

namespace Questline.Testing.Tests;

/// <summary>Waiting for the rows of a table, and what a test is told where they do not come.</summary>
public class ExpectRowsTests
{
    [Fact]
    public async Task Rows_of_one_table_are_awaited_whatever_reaches_others()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        Task<IReadOnlyList<ReceivedRow>> waiting = under.Server.WaitForRowsAsync("t", 2, cancellationToken: TestContext.Current.CancellationToken);

        await under.PostAsync("u f=1i 1\nu f=2i 2\nt f=1i 1\n");
        waiting.IsCompleted.ShouldBeFalse();
        await under.PostAsync("t f=2i 2\n");

        (await waiting).Select(static row => row.GetLong("f")).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Rows_that_do_not_come_in_time_are_told_with_what_came_and_what_was_refused()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("t f=1i 1\nu f=1i 1\nu f=2i 2\n");
        await under.PostAsync("t f=1x 1\n");

        TimeoutException exception = await Should.ThrowAsync<TimeoutException>(
            () => under.Server.WaitForRowsAsync("t", 2, TimeSpan.Zero, TestContext.Current.CancellationToken));

        exception.Message.ShouldBe(
            "Waited 0 s for 2 rows of the table 't'. 't' has 1 row, 'u' has 2 rows. 2 requests to write came over HTTP; 1 refused, the last with 400: "
            + under.Server.Requests[1].Refusal);
        under.Server.Requests[1].Refusal!.ShouldContain("field value is invalid");
        under.Server.Requests[0].Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_server_that_nothing_reached_says_so()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        (await Should.ThrowAsync<TimeoutException>(() => under.Server.WaitForRowsAsync("t", 1, TimeSpan.Zero, TestContext.Current.CancellationToken)))
            .Message.ShouldBe("Waited 0 s for 1 row of the table 't'. There is no table. 0 requests to write came over HTTP.");
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        using var givenUp = new CancellationTokenSource();
        Task waiting = under.Server.ExpectRowsAsync("t", Rows("t f=1i\n"), Timeout.InfiniteTimeSpan, givenUp.Token);

        await givenUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_gives_up_although_the_rows_are_there()
    {
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        await Should.ThrowAsync<OperationCanceledException>(server.WaitForRowsAsync("trades", 0, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("", 1, 1, "table")]
    [InlineData("trades", -1, 1, "count")]
    [InlineData("trades", 1, -1, "timeout")]
    [InlineData("trades", 1, 86_401, "timeout")]
    public async Task What_cannot_be_waited_for_is_refused_at_once(string table, int count, int seconds, string parameter)
    {
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        (await Should.ThrowAsync<ArgumentException>(
            server.WaitForRowsAsync(table, count, TimeSpan.FromSeconds(seconds), TestContext.Current.CancellationToken))).ParamName.ShouldBe(parameter);
    }

    [Fact]
    public async Task Expected_rows_are_awaited_and_pass()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        Task expecting = under.Server.ExpectRowsAsync("t", Rows("t f=1i 1\nt f=2i 2\n"), cancellationToken: TestContext.Current.CancellationToken);

        await under.PostAsync("t f=1i 1\n");
        expecting.IsCompleted.ShouldBeFalse();
        await under.PostAsync("t f=2i 2\n");

        await expecting;
    }

    [Theory]
    [InlineData("t,s=a f=1i 1\n", "row 1: timestamp is 1 nanoseconds, not 2 nanoseconds; s is a, not b; f is 1i, not 1")]
    [InlineData("t f=1 2\n", "row 1: columns are f, not s, f")]
    [InlineData("t,s=b f=1 2\nt f=3i 3\n", "row 2: was not expected: t f=3i 3 nanoseconds")]
    public async Task Every_difference_is_named(string received, string difference)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync(received);

        (await DifferenceAsync(under, "t,s=b f=1 2\n")).ShouldEndWith(difference);
    }

    [Fact]
    public async Task A_row_that_did_not_come_is_named_with_what_came_instead()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("u f=1i 1\n");

        (await DifferenceAsync(under, "t f=1i 1\n")).ShouldBe("""
            The table 't' has 0 rows, and 1 expected.
              row 1: did not come: t f=1i 1 nanoseconds
            'u' has 1 row. 1 request to write came over HTTP.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Of_many_differences_the_first_are_named()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync(Lines(1, 12));

        string message = await DifferenceAsync(under, Lines(101, 12));

        message.ShouldContain("row 10: f is 10i, not 110i");
        message.ShouldNotContain("row 11");
        message.ShouldEndWith("  and more");
    }

    private static async Task<string> DifferenceAsync(ServerUnderTest under, string expected) =>
        (await Should.ThrowAsync<UnexpectedRowsException>(
            () => under.Server.ExpectRowsAsync("t", Rows(expected), TimeSpan.Zero, TestContext.Current.CancellationToken))).Message;

    private static string Lines(int first, int count) => string.Concat(Enumerable.Range(first, count).Select(static value => $"t f={value}i 1\n"));

    private static IReadOnlyList<ReceivedRow> Rows(string lines) => ReceivedRow.Parse(Encoding.UTF8.GetBytes(lines));
}
