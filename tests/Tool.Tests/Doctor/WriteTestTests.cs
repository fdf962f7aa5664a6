using Questline.Testing;

namespace Questline.Tool.Tests.Doctor;

public class WriteTestTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_that_SQL_does_not_show_fails_the_test_and_the_table_is_dropped()
    {
        await using QuestTestServer server = await StartAsync(_ => WriteAnswer.NoContent);

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString, "--write-test");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("+Write !ReadBack +Drop");
    }

    [Fact]
    public async Task A_table_that_a_refused_row_may_have_created_is_dropped()
    {
        await using QuestTestServer server = await StartAsync(request => request.Number == 1 ? null : WriteAnswer.Text(500, "") with { StoreRows = true });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString, "--write-test");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("!Write +Drop");
        server.RowCount.ShouldBe(1);
        server.Tables.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_dropped_where_the_row_was_not_let_in()
    {
        await using QuestTestServer server = await StartAsync(request => request.Number == 1 ? null : WriteAnswer.Text(401, ""));

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString, "--write-test");

        run.Steps.ShouldEndWith("+Credentials !Write");
    }

    [Fact]
    public async Task A_table_that_is_left_behind_is_named_with_the_SQL_that_drops_it()
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(new() { AcceptsWrites = false }, CancellationToken);
        // Its SQL stays that of a replica.
        server.AcceptsWrites = true;

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString, "--write-test");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("+Write +ReadBack !Drop");
        run.Details("Drop").ShouldContain("replica access is read-only");
        run.Advice.ShouldBe($"Drop it by hand: `DROP TABLE IF EXISTS \"{server.Tables.ShouldHaveSingleItem()}\";`.");
    }

    [Fact]
    public async Task A_run_that_is_stopped_ends_with_130_and_leaves_no_table()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken);
        await using QuestTestServer server = await QuestTestServer.StartAsync(
            new()
            {
                OnWrite = async (request, token) =>
                {
                    if (request.Number == 1)
                        return null;
                    await stop.CancelAsync();
                    await Task.Delay(Timeout.Infinite, token);
                    return null;
                },
            },
            CancellationToken);

        DoctorRunOf run = await DoctorRunOf.UntilAsync(server.ConfString, "--write-test", stop.Token);

        run.ExitCode.ShouldBe(ExitCode.Stopped);
        run.Steps.ShouldEndWith("+Credentials -Write +Drop");
        run.Details("Write").ShouldContain("Stopped here.");
    }

    private static Task<QuestTestServer> StartAsync(Func<WriteRequest, WriteAnswer?> answer) => QuestTestServer.StartAsync(
        new() { OnWrite = (request, _) => ValueTask.FromResult(answer(request)) }, CancellationToken);
}
