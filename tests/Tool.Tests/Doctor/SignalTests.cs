using System.Diagnostics;
using System.Net;
using Questline.Testing;

namespace Questline.Tool.Tests.Doctor;

public class SignalTests
{
    /// <summary>More than command lines usually leave a process that was told to end.</summary>
    private static readonly TimeSpan DropTime = TimeSpan.FromSeconds(4);

    [Fact(Timeout = 60_000)]
    public async Task Ctrl_C_ends_the_process_with_130_and_shows_how_far_it_came()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using QuestTestServer server = await QuestTestServer.StartAsync(
            new()
            {
                OnSettings = async (_, token) =>
                {
                    asked.SetResult();
                    await Task.Delay(Timeout.Infinite, token);
                    return null;
                },
            },
            TestContext.Current.CancellationToken);
        using var process = new ProcessRun(["doctor", server.ConfString]);
        await asked.Task;

        await InterruptAsync(process);
        CommandRun run = await process.EndAsync();

        run.ExitCode.ShouldBe(ExitCode.Stopped);
        run.Output.ShouldContain("✓ connection");
        run.Output.ShouldContain("Stopped.");
    }

    [Fact(Timeout = 60_000)]
    public async Task Ctrl_C_waits_for_a_table_that_is_slow_to_drop()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new ScriptedServer((request, stop) => AnswerAsync(request, asked, DropTime, dropped: null, stop));
        using var process = new ProcessRun(["doctor", "--json", server.ConfString, "--write-test"]);
        await asked.Task;

        await InterruptAsync(process);
        CommandRun run = await process.EndAsync();

        run.ExitCode.ShouldBe(ExitCode.Stopped);
        run.Json().GetProperty("steps").EnumerateArray().Last().GetProperty("outcome").GetString().ShouldBe("Passed");
    }

    [Fact(Timeout = 60_000)]
    public async Task A_second_Ctrl_C_ends_it_at_once_and_the_table_has_been_named()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var dropped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new ScriptedServer((request, stop) => AnswerAsync(request, asked, Timeout.InfiniteTimeSpan, dropped, stop));
        using var process = new ProcessRun(["doctor", server.ConfString, "--write-test"]);
        await asked.Task;

        await InterruptAsync(process);
        await dropped.Task;
        await InterruptAsync(process);
        CommandRun run = await process.EndAsync();

        run.ExitCode.ShouldBe(ExitCode.Stopped);
        run.Output.ShouldContain("table questline_doctor_");
        run.Output.ShouldNotContain("table dropped");
    }

    /// <summary>A QuestDB that never shows the row.</summary>
    private static async Task<ScriptedServer.Answer> AnswerAsync(
        HttpListenerRequest request, TaskCompletionSource asked, TimeSpan dropTime, TaskCompletionSource? dropped, CancellationToken stop)
    {
        if (!ScriptedServer.IsSql(request))
            return request.HttpMethod == "POST" ? new(204, "", "") : ScriptedServer.AsQuestDB(request);

        if (!request.QueryString["query"]!.StartsWith("DROP", StringComparison.Ordinal))
        {
            asked.TrySetResult();
            return ScriptedServer.Answer.Json(200, """{"dataset":[[0]]}""");
        }

        dropped?.TrySetResult();
        await Task.Delay(dropTime, stop);
        return ScriptedServer.Answer.Json(200, """{"ddl":"OK"}""");
    }

    private static async Task InterruptAsync(ProcessRun process)
    {
        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
