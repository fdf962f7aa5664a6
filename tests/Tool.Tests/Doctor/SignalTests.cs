using System.Diagnostics;
using Questline.Testing;

namespace Questline.Tool.Tests.Doctor;

public class SignalTests
{
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

        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        CommandRun run = await process.EndAsync();

        run.ExitCode.ShouldBe(ExitCode.Stopped);
        run.Output.ShouldContain("✓ connection");
        run.Output.ShouldContain("Stopped.");
    }
}
