namespace Questline.Tool.Tests;

/// <summary>Paths that no command can do anything with.</summary>
public class PathTests
{
    public static TheoryData<string> Commands =>
    [
        "cert inspect PATH",
        "cert inspect ca.crt --password-file PATH",
        "cert convert PATH --to pem",
        "cert convert ca.crt --to pem --out PATH",
        "cert new --out PATH",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task An_empty_one_is_a_wrong_command_line(string command)
    {
        CommandRun run = await CommandRun.OfAsync([.. command.Split(' ').Select(word => word == "PATH" ? "" : word)]);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Errors.ShouldContain("is empty.");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task One_with_control_characters_is_refused_and_never_printed(string command)
    {
        CommandRun run = await CommandRun.OfAsync([.. command.Split(' ').Select(word => word == "PATH" ? "a\e[31m" : word)]);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        (run.Output + run.Errors).ShouldNotContain("\e");
    }
}
