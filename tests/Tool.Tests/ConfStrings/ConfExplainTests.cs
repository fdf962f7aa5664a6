using System.Text.Json;

namespace Questline.Tool.Tests.ConfStrings;

public class ConfExplainTests
{
    [Fact]
    public async Task A_good_conf_string_is_shown_with_its_secrets_masked()
    {
        CommandRun run = await CommandRun.OfAsync("conf", "explain", "https::addr=db1:9000,db2;username=joe;password=p;;w;tls_roots=/etc/ca.pem;");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Output.ShouldStartWith("https::addr=db1:9000,db2;username=***;password=***;tls_roots=/etc/ca.pem;\n");
        run.Output.ShouldContain("A sender takes this conf string.");
    }

    [Fact]
    public async Task Every_problem_is_underlined_and_explained()
    {
        CommandRun run = await CommandRun.OfAsync("conf", "explain", "http::addr=h;usrname=joe;gzip=on;auto_flush_rows=0;");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        string[] lines = run.Output.Split('\n');
        lines[0].ShouldBe("http::addr=h;***;gzip=on;auto_flush_rows=0;");
        lines[1].ShouldBe("             1^^                         2");
        lines[2].ShouldStartWith("1  error  Unknown key: did you mean `username`? (at position 13)");
        lines[3].ShouldStartWith("2  error  `auto_flush_rows` must be a whole number");
    }

    [Fact]
    public async Task Problems_over_each_other_are_underlined_in_lines_of_their_own()
    {
        CommandRun run = await CommandRun.OfAsync("conf", "explain", "hxxp::");

        string[] lines = run.Output.Split('\n');
        lines[0].ShouldBe("***");
        lines[1].ShouldBe("1^^");
        lines[2].ShouldBe("2^^");
    }

    [Fact]
    public async Task A_warning_leaves_the_conf_string_usable()
    {
        CommandRun run = await CommandRun.OfAsync("conf", "explain", "http::addr=h;auto_flush=off;auto_flush_rows=10;");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Output.ShouldContain("1  warning  `auto_flush_rows` has no effect");
    }

    [Fact]
    public async Task A_long_conf_string_is_broken_with_its_underlines_beneath_each_piece()
    {
        CommandRun run = await CommandRun.OfAsync("conf", "explain", $"http::addr={new string('a', 60)};init_buf_size=70000;gzip=x;");

        string[] lines = run.Output.Split('\n');
        lines[0].ShouldEndWith(";init_b");
        lines[1].ShouldBe("uf_size=70000;gzip=***;");
        lines[2].ShouldBe("                   1^^");
    }

    [Fact]
    public async Task Every_key_of_the_scheme_has_its_value_and_where_it_comes_from()
    {
        JsonElement json = (await CommandRun.OfAsync("conf", "explain", "--json", "tcps::addr=h;tls_roots=a.pem;auto_flush_rows=5;gzip=on;user=x;")).Json();

        Setting(json, "addr").ShouldBe("h Given");
        Setting(json, "auto_flush_rows").ShouldBe("5 Given");
        Setting(json, "tls_ca").ShouldBe("pem_file Implied");
        Setting(json, "auth_timeout").ShouldBe("15000 Default");
        Setting(json, "token").ShouldBe(" Unset");
        Setting(json, "gzip").ShouldBe("on Refused");
        Setting(json, "user").ShouldBe("*** Refused");
        json.GetProperty("keys").EnumerateArray().ShouldNotContain(key => key.GetProperty("key").GetString() == "request_timeout");
    }

    [Fact]
    public async Task A_key_names_the_numbers_of_its_problems()
    {
        JsonElement json = (await CommandRun.OfAsync("conf", "explain", "--json", "http::addr=h;gzip=x;gzip=on;")).Json();

        JsonElement gzip = json.GetProperty("keys").EnumerateArray().Single(key => key.GetProperty("key").GetString() == "gzip");
        gzip.GetProperty("problems").EnumerateArray().Select(number => number.GetInt32()).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_problem_has_its_place_in_the_original_and_in_the_printed_text()
    {
        JsonElement json = (await CommandRun.OfAsync("conf", "explain", "--json", "http::addr=h;username=x;password=secret;nonsense=1;")).Json();

        JsonElement problem = json.GetProperty("problems")[0];
        problem.GetProperty("start").GetInt32().ShouldBe("http::addr=h;username=x;password=secret;".Length);
        problem.GetProperty("length").GetInt32().ShouldBe("nonsense".Length);
        problem.GetProperty("shownStart").GetInt32().ShouldBe("http::addr=h;username=***;password=***;".Length);
        problem.GetProperty("shownLength").GetInt32().ShouldBe("***".Length);
    }

    [Fact]
    public async Task An_empty_conf_string_is_a_problem_like_any_other()
    {
        CommandRun run = await CommandRun.OfAsync("conf", "explain", "");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Output.ShouldContain("The conf string is empty");
    }

    private static string Setting(JsonElement report, string key)
    {
        JsonElement setting = report.GetProperty("keys").EnumerateArray().Single(setting => setting.GetProperty("key").GetString() == key);
        return $"{setting.GetProperty("value").GetString()} {setting.GetProperty("origin").GetString()}";
    }
}
