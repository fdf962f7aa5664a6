using System.Text.Json;
using Questline.ConfStrings;

namespace Questline.Tool.Tests.ConfStrings;

public class ConfKeysTests
{
    [Fact]
    public async Task Every_key_is_in_the_table()
    {
        CommandRun run = await CommandRun.OfAsync("conf", "keys");

        run.ExitCode.ShouldBe(ExitCode.Success);
        foreach (ConfKey key in ConfKeys.All)
            run.Output.ShouldContain($"│ {key.Name[..Math.Min(key.Name.Length, 13)]}");
    }

    [Fact]
    public async Task Every_key_is_in_the_JSON_with_its_default_and_meaning()
    {
        JsonElement json = (await CommandRun.OfAsync("conf", "keys", "--json")).Json();

        json.EnumerateArray().Select(key => key.GetProperty("key").GetString()).ShouldBe(ConfKeys.All.Select(key => key.Name));
        JsonElement rows = json.EnumerateArray().Single(key => key.GetProperty("key").GetString() == "auto_flush_rows");
        rows.GetProperty("default").GetString().ShouldBe("75000");
        rows.GetProperty("tcpDefault").GetString().ShouldBe("600");
        rows.GetProperty("meaning").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_command_that_does_not_exist_is_a_wrong_command_line()
    {
        CommandRun run = await CommandRun.OfAsync("conf", "kyes");

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Errors.ShouldContain("kyes");
    }
}
