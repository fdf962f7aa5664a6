namespace Questline.Tool.Tests.ConfStrings;

public class ConfInputTests
{
    [Fact]
    public async Task A_dash_reads_the_conf_string_from_the_standard_input()
    {
        using var process = new ProcessRun(["conf", "explain", "-"]);

        CommandRun run = await process.EndAsync("http::addr=from_input;\n");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Output.ShouldStartWith("http::addr=from_input;");
    }

    [Fact]
    public async Task Without_an_argument_the_environment_has_the_conf_string()
    {
        using var process = new ProcessRun(["conf", "explain"], new Dictionary<string, string> { ["QDB_CLIENT_CONF"] = "http::addr=from_environment;" });

        CommandRun run = await process.EndAsync();

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Output.ShouldStartWith("From the environment variable QDB_CLIENT_CONF:\nhttp::addr=from_environment;");
    }

    [Fact]
    public async Task No_conf_string_at_all_is_a_wrong_command_line()
    {
        using var process = new ProcessRun(["conf", "explain"]);

        CommandRun run = await process.EndAsync();

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("QDB_CLIENT_CONF");
    }
}
