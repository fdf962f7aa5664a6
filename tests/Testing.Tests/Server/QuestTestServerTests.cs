using System.Text;

namespace Questline.Testing.Tests;

public class QuestTestServerTests
{
    [Fact]
    public async Task The_conf_string_names_the_address()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        under.Server.ConfString.ShouldBe($"http::addr=localhost:{under.Server.Port};");
        under.Server.RootsPath.ShouldBeNull();
    }

    [Fact]
    public async Task The_conf_string_carries_credentials_with_semicolons_doubled()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { Username = "a;b", Password = "p;" });

        under.Server.ConfString.ShouldBe($"http::addr=localhost:{under.Server.Port};username=a;;b;password=p;;;");
    }

    [Fact]
    public async Task The_conf_string_carries_a_token()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { Token = "secret" });

        under.Server.ConfString.ShouldBe($"http::addr=localhost:{under.Server.Port};token=secret;");
    }

    [Fact]
    public async Task Requests_are_recorded_with_what_became_of_them()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await under.PostAsync("t f=1i 1\nt f=2i 2\n");
        await under.PostAsync("bad\n");

        under.Server.Requests.ShouldBe(
        [
            new ReceivedRequest(1, 18, 2, 204, default) { RowsSeen = 2 },
            new ReceivedRequest(2, 4, 0, 400, default)
            {
                RowsSeen = 1,
                Refusal = "failed to parse line protocol:errors encountered on line(s):\nerror in line 1: No fields were provided",
            },
        ]);
    }

    [Fact]
    public async Task Bodies_are_kept_on_demand()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { KeepBodies = true });

        await under.PostAsync("t f=1i 1");

        Encoding.ASCII.GetString(under.Server.Requests.Single().Body.Span).ShouldBe("t f=1i 1");
    }

    [Fact]
    public async Task Rows_given_earlier_do_not_change()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("t f=1i 1\n");

        IReadOnlyList<ReceivedRow> earlier = under.Server.Rows("t");
        await under.PostAsync("t f=2i 2\n");

        earlier.Count.ShouldBe(1);
        under.Server.Rows("t").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Tables_are_found_in_any_letter_case()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await under.PostAsync("Größe f=1i 1\nGRÖSSE f=1i 1\nGRÖßE f=2i 2\n");

        under.Server.Tables.ShouldBe(["Größe", "GRÖSSE"]);
        under.Server.Rows("größe").Select(row => row.Table).ShouldBe(["Größe", "Größe"]);
    }

    [Fact]
    public async Task An_unknown_table_has_no_rows()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        under.Server.Rows("nothing").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_row_leaves_its_table_behind_as_on_the_real_server()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await under.PostAsync("t f=1i -1\n");

        under.Server.Tables.ShouldBe(["t"]);
        under.Server.Rows("t").ShouldBeEmpty();
    }

    [Fact(Timeout = 30_000)]
    public async Task Waiting_for_rows_ends_when_they_are_there()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        Task waiting = under.Server.WaitForRowsAsync(3, TestContext.Current.CancellationToken);
        await under.PostAsync("t f=1i 1\nt f=2i 2\n");
        waiting.IsCompleted.ShouldBeFalse();
        await under.PostAsync("u f=1i 1\n");

        await waiting;
        under.Server.RowCount.ShouldBe(3);
    }

    [Fact]
    public async Task Waiting_for_rows_can_be_given_up()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        using var giveUp = new CancellationTokenSource();

        Task waiting = under.Server.WaitForRowsAsync(1, giveUp.Token);
        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Clearing_forgets_rows_tables_and_requests()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("t f=1i 1\n");

        under.Server.Clear();

        under.Server.RowCount.ShouldBe(0);
        under.Server.Tables.ShouldBeEmpty();
        under.Server.Requests.ShouldBeEmpty();
        (await under.PostAsync("t f=\"now a string\" 1\n")).Status.ShouldBe(System.Net.HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Many_clients_at_once_lose_nothing()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(client => Task.Run(async () =>
        {
            for (int i = 0; i < 25; i++)
                await under.PostAsync($"t,client={client} f={i}i {i}\nt{client} f={i}i {i}\n");
        })));

        under.Server.RowCount.ShouldBe(8 * 25 * 2);
        under.Server.Rows("t").GroupBy(row => row.GetSymbol("client")).ShouldAllBe(rows => rows.Select(row => row.GetLong("f")).SequenceEqual(Expected));
    }

    private static readonly IEnumerable<long> Expected = Enumerable.Range(0, 25).Select(i => (long)i);
}
