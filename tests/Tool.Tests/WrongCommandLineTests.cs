namespace Questline.Tool.Tests;

public class WrongCommandLineTests
{
    [Theory]
    [InlineData("doctor", "--json", "a", "b")]
    [InlineData("conf", "explian")]
    [InlineData("cert", "new", "--days", "0")]
    [InlineData("cert")]
    [InlineData]
    public async Task Whoever_reads_standard_output_gets_nothing(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(arguments);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("Usage:");
    }

    [Fact]
    public async Task Help_that_was_asked_for_is_output()
    {
        CommandRun run = await CommandRun.OfAsync("doctor", "--help");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Output.ShouldContain("Usage:");
        run.Errors.ShouldBeEmpty();
    }
}
