using System.Text.Json;

namespace Questline.Tool.Tests;

/// <summary>One run of the command, in this process, as someone at a terminal sees it.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public static Task<CommandRun> OfAsync(params string[] arguments) => UntilAsync(arguments, TestContext.Current.CancellationToken);

    /// <summary>The same, with a token that stands for Ctrl+C.</summary>
    public static async Task<CommandRun> UntilAsync(string[] arguments, CancellationToken stop)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var errors = new StringWriter { NewLine = "\n" };
        int code = await QuestlineCommand.RunAsync(arguments, output, errors, stop);
        return new CommandRun(code, output.ToString(), errors.ToString());
    }

    /// <summary>The one JSON document that was printed.</summary>
    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;
}
