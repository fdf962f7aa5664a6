using Questline.Runtime.Tests.Transport;
using Questline.Tool.ConfStrings;
using Questline.Tool.Doctor;
using Spectre.Console;

namespace Questline.Tool.Tests.Doctor;

/// <summary>What is printed while a run goes on.</summary>
public class LiveOutputTests
{
    private static readonly StepReport Connected = new(StepName.Connect, "db1:9000", StepOutcome.Passed, 1, ["10.0.0.7:9000"]);

    [Fact(Timeout = 60_000)]
    public async Task The_steps_that_are_done_are_there_while_a_server_stalls_in_its_handshake()
    {
        await using SilentServer server = SilentServer.Start();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var output = new Screen();
        Task<int> run = RunAsync(["doctor", Conf(server)], output, stop.Token);
        await server.ConnectedAsync();

        string shown = output.ToString();
        run.IsCompleted.ShouldBeFalse();
        shown.ShouldStartWith($"{Conf(server)}\n✓ conf string ");
        shown.ShouldContain($"\n\n127.0.0.1:{server.Port}\n✓ name ");
        // Nothing says which step is under way: nobody could take it back.
        shown.ShouldEndWith($"  127.0.0.1:{server.Port}\n");

        await stop.CancelAsync();
        (await run).ShouldBe(ExitCode.Stopped);
        output.ToString().ShouldBe($"{shown}– TLS handshake            Stopped here.\n\nStopped.\n");
    }

    [Fact(Timeout = 60_000)]
    public async Task Nothing_of_a_JSON_document_is_printed_while_a_server_stalls()
    {
        await using SilentServer server = SilentServer.Start();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var output = new Screen();
        Task<int> run = RunAsync(["doctor", "--json", Conf(server)], output, stop.Token);
        await server.ConnectedAsync();

        output.ToString().ShouldBeEmpty();

        await stop.CancelAsync();
        (await run).ShouldBe(ExitCode.Stopped);
        new CommandRun(await run, output.ToString(), "").Json().GetProperty("result").GetString().ShouldBe("Stopped");
    }

    [Fact(Timeout = 60_000)]
    public async Task A_terminal_says_which_step_is_under_way_and_shows_nothing_of_that_at_the_end()
    {
        await using var terminal = new Screen();
        await using var file = new Screen();

        await DoctorView.ShowAsync(Console(terminal, AnsiSupport.Yes, InteractionSupport.Yes), view => RunAsync(view, terminal.ShowsAsync("connection")));
        await DoctorView.ShowAsync(Console(file, AnsiSupport.No, InteractionSupport.No), view => RunAsync(view, Task.CompletedTask));

        terminal.Text().ShouldBe(file.ToString());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_step_that_fails_takes_what_says_that_it_is_under_way_with_it()
    {
        await using var terminal = new Screen();
        var view = new DoctorView(Console(terminal, AnsiSupport.Yes, InteractionSupport.Yes));

        await Should.ThrowAsync<QuestConnectionException>(() => view.DuringAsync<bool>(StepName.Connect, "db1:9000", async () =>
        {
            await terminal.ShowsAsync("connection");
            throw new QuestConnectionException("refused");
        }));

        terminal.Text().Trim().ShouldBe("db1:9000");
    }

    private static Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken stop) =>
        QuestlineCommand.RunAsync(arguments, output, TextWriter.Null, stop);

    private static string Conf(SilentServer server) => $"https::addr=127.0.0.1:{server.Port};";

    /// <summary>A run of one step, which takes until the task has ended.</summary>
    private static async Task<DoctorReport> RunAsync(IRunObserver view, Task until)
    {
        await view.DuringAsync(Connected.Step, Connected.Server, async () =>
        {
            await until;
            return true;
        });
        view.End(Connected);
        return new DoctorReport(DoctorResult.Healthy, ConfOrigin.Argument, "http::addr=db1;", [], [Connected]);
    }

    // The same on build machines, which Spectre.Console knows.
    private static IAnsiConsole Console(TextWriter output, AnsiSupport ansi, InteractionSupport interaction) => AnsiConsole.Create(new()
    {
        Out = new AnsiConsoleOutput(output),
        Ansi = ansi,
        Interactive = interaction,
        ColorSystem = ColorSystemSupport.NoColors,
        Enrichment = new() { UseDefaultEnrichers = false },
    });
}
