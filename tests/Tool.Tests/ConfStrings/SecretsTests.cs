using System.Text.Json;

namespace Questline.Tool.Tests.ConfStrings;

public class SecretsTests
{
    /// <summary>Conf strings that people write, each with HUNTER or a piece of it where a secret is, or may be.</summary>
    public static TheoryData<string> NastyConfStrings =>
    [
        "http::addr=h;username=HUNTER;password=HUNTER;",
        "http::addr=h;username=HUNTER;password=a;HUNTER=b;",
        "http::addr=h;username=HUNTER;password=a;b=HUNTER;",
        "http::addr=h;username=HUNTER;password=a;HUNTER;",
        "http::addr=h;username=HUNTER;password=a;;HUNTER;;;HUNTER",
        "http::addr=h;username=u;password=HUNTER=HUNTER;;=HUNTER",
        "http::addr=h;token=HUNTER;HUNTER",
        "http::addr=h;Password=HUNTER;PASSWORD=HUNTER;passwd=HUNTER;pass=HUNTER;user=HUNTER;",
        "http::addr=h; password=HUNTER;password =HUNTER;",
        "http::addr=h;password=HUNTER\n;token=\tHUNTER;",
        "tcp::addr=h;username=HUNTER;token=HUNTER;token_x=HUNTER;token_y=HUNTER;",
        "tcps::addr=h;password=HUNTER;tls_roots=a;tls_roots_password=HUNTER;",
        "https::addr=user:HUNTER@h:9000;",
        "https::addr=HUNTER@h;",
        "https::addr=user:123;HUNTER@h:9000;",
        "https::addr=h:HUNTER;",
        "https::addr=https://user:HUNTER@h;",
        "https::addr=h,user:HUNTER;",
        "https://user:HUNTER@h:9000",
        "https:addr=h;password=HUNTER;",
        "https:/HUNTER",
        "https:addr=HUNTER;",
        "https::HUNTER",
        "https::=HUNTER;",
        "https::addr=h;gzip=HUNTER;tls_ca=HUNTER;auto_flush_rows=HUNTER;tls_verify=HUNTER;",
        "https::addr=h;tls_roots=-----BEGIN PRIVATE KEY-----HUNTER;",
        "https::addr=h;tls_roots=https://user:HUNTER@h/ca.pem;",
        "https::addr=h;bind_interface=HUNTER;sf_HUNTER=1;reconnect_HUNTER=HUNTER;",
        "htps::addr=h;password=HUNTER;",
        "ws::addr=h;password=HUNTER;",
        "HUNTER::addr=h;",
        " http::addr=h;password=HUNTER;",
        "password=HUNTER;http::addr=h;",
        "HUNTER",
        "@HUNTER",
        "-HUNTER",
        "--HUNTER=HUNTER",
        "http::addr=h;[red]HUNTER[/];password=[HUNTER]",
    ];

    [Theory]
    [MemberData(nameof(NastyConfStrings))]
    public async Task No_secret_is_printed(string conf)
    {
        CommandRun text = await CommandRun.OfAsync("conf", "explain", conf);
        CommandRun json = await CommandRun.OfAsync("conf", "explain", "--json", conf);

        (text.Output + text.Errors + json.Output + json.Errors).ShouldNotContain("HUNTER", Case.Insensitive);
    }

    [Theory]
    [InlineData("conf", "explain", "http::addr=h;password=a", "HUNTER;")]
    [InlineData("conf", "explain", "http::addr=h;password=a", "hunter")]
    [InlineData("conf", "explian", "http::addr=h;password=HUNTER;")]
    [InlineData("conf", "explain", "--jsno", "http::addr=h;password=HUNTER;")]
    public async Task A_wrong_command_line_repeats_no_secret(params string[] arguments)
    {
        CommandRun run = await CommandRun.OfAsync(arguments);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        (run.Output + run.Errors).ShouldNotContain("HUNTER", Case.Insensitive);
    }

    [Fact]
    public async Task The_length_of_a_secret_is_not_shown()
    {
        CommandRun shorter = await CommandRun.OfAsync("conf", "explain", "http::addr=h;username=a;password=b;");
        CommandRun longer = await CommandRun.OfAsync("conf", "explain", "http::addr=h;username=aaaaaaa;password=bb;;bbbbbbbbb;");

        longer.Output.ShouldBe(shorter.Output);
    }

    [Fact]
    public async Task Nothing_of_random_text_that_is_in_no_table_is_printed()
    {
        var random = new Random(6);
        string[] parts = ["http", "::", ":", "=", ";", ";;", "password", "token", "tls_roots_password", " ", "\u00a0", "ws", "gzip", "user", "QXZ"];
        for (int count = 0; count < 300; count++)
        {
            string conf = string.Concat(Enumerable.Range(0, 12).Select(_ => parts[random.Next(parts.Length)])) + "QXZ";
            CommandRun run = await CommandRun.OfAsync("conf", "explain", "--json", conf);
            run.Output.ShouldNotContain("QXZ", Case.Sensitive, conf);
            JsonDocument.Parse(run.Output).RootElement.GetProperty("conf").GetString().ShouldNotBeNull();
        }
    }
}
