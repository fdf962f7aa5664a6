using System.Runtime.Versioning;
using System.Text.Json;
using System.Text.RegularExpressions;
using Questline.Testing;

namespace Questline.Tool.Tests.Certificates;

public sealed partial class CertNewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.File("certs");

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task A_sender_with_the_printed_conf_string_reaches_a_server_with_the_certificate(string host)
    {
        JsonElement report = (await NewAsync("--json")).Json();
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var tunnel = new TlsTunnel(Text(report, "certificate"), Text(report, "privateKey"), server.Port);
        string conf = Text(report, "confString").Replace("localhost:9000", $"{host}:{tunnel.Port}", StringComparison.Ordinal);

        await using (var sender = QuestSender.Create(conf))
        {
            await sender.Table("trades").Symbol("symbol", "BTC-USDT").Column("price", 1.5).AtNow(TestContext.Current.CancellationToken);
            await sender.FlushAsync(TestContext.Current.CancellationToken);
        }

        server.Rows("trades").Count.ShouldBe(1);
    }

    [Fact]
    public async Task OpenSSL_finds_nothing_wrong_with_it_by_its_strictest_rules()
    {
        await NewAsync("--host", "localhost", "--host", "*.questdb.example", "--ip", "10.0.0.7");

        await OtherProgram.SucceedsAsync("openssl",
            "verify", "-x509_strict", "-check_ss_sig", "-auth_level", "2", "-purpose", "sslserver", "-verify_hostname", "a.questdb.example",
            "-CAfile", _folder.File("certs", "ca.crt"), _folder.File("certs", "server.crt"));
        await OtherProgram.SucceedsAsync("openssl",
            "verify", "-x509_strict", "-verify_ip", "10.0.0.7", "-CAfile", _folder.File("certs", "ca.crt"), _folder.File("certs", "server.crt"));
    }

    [Fact]
    public async Task Nginx_takes_the_printed_configuration()
    {
        await NginxTakesAsync((await NewAsync("--json")).Json());
    }

    [Fact]
    public async Task A_path_that_nginx_cannot_name_is_not_given_to_it()
    {
        JsonElement report = (await CommandRun.OfAsync("cert", "new", "--json", "--out", _folder.File("a$b"))).Json();

        report.GetProperty("server").GetProperty("nginx").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldStartWith("# nginx takes $");
        await NginxTakesAsync(report);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_its_owner_may_read_the_key()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files have other rights there.");
        await NewAsync();

        Mode("server.key").ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (Mode("ca.crt") & UnixFileMode.OtherRead).ShouldBe(UnixFileMode.OtherRead);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_key_that_replaces_one_with_wider_rights_does_not_inherit_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files have other rights there.");
        await NewAsync();
        File.SetUnixFileMode(_folder.File("certs", "server.key"), (UnixFileMode)0b110_110_110);

        (await NewAsync("--force")).ExitCode.ShouldBe(ExitCode.Success);

        Mode("server.key").ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Git_leaves_the_key_alone()
    {
        await NewAsync();

        (await File.ReadAllLinesAsync(_folder.File("certs", ".gitignore"), TestContext.Current.CancellationToken)).ShouldContain("*.key");
    }

    [Fact]
    public async Task A_gitignore_that_is_there_stays_and_is_mentioned_where_it_lacks_the_key()
    {
        Directory.CreateDirectory(Out);
        string ignored = _folder.Write("certs/.gitignore", "*.log\n");

        CommandRun run = await NewAsync();

        (await File.ReadAllTextAsync(ignored, TestContext.Current.CancellationToken)).ShouldBe("*.log\n");
        run.Output.ShouldContain(".gitignore does not name *.key");
    }

    [Fact]
    public async Task Files_that_exist_are_refused_and_stay()
    {
        await NewAsync();
        string before = await KeyAsync();

        CommandRun run = await NewAsync();

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.ShouldContain("exists");
        run.Errors.ShouldContain("--force");
        (await KeyAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Force_replaces_them_and_leaves_nothing_else()
    {
        await NewAsync();
        string before = await KeyAsync();

        await NewAsync("--force");

        (await KeyAsync()).ShouldNotBe(before);
        Directory.EnumerateFiles(Out).Select(Path.GetFileName).ShouldBe([".gitignore", "ca.crt", "server.crt", "server.key"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_one_line_of_error()
    {
        CommandRun run = await CommandRun.OfAsync("cert", "new", "--out", _folder.File(_folder.Write("file", ""), "certs"));

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.Trim().ShouldNotContain("\n");
    }

    [Fact]
    public async Task Without_names_it_is_for_this_machine() =>
        Names(await NewAsync("--json")).ShouldBe(["localhost", "127.0.0.1", "::1"]);

    [Fact]
    public async Task Names_and_addresses_are_sorted_whichever_option_brings_them() =>
        Names(await NewAsync("--json", "--host", "DB.Example", "--host", "10.1.2.3", "--host", "bücher.example", "--ip", "fe80::1"))
            .ShouldBe(["db.example", "xn--bcher-kva.example", "10.1.2.3", "fe80::1"]);

    [Fact]
    public async Task The_dot_at_the_end_of_a_name_is_no_part_of_it() =>
        Names(await NewAsync("--json", "--host", "localhost.", "--host", "*.Example.com.")).ShouldBe(["localhost", "*.example.com", "127.0.0.1", "::1"]);

    [Fact]
    public async Task A_host_that_is_too_long_for_DNS_is_a_wrong_command_line()
    {
        CommandRun run = await CommandRun.OfAsync("cert", "new", "--out", Out, "--host", string.Join('.', Enumerable.Repeat("a", 150)));

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Errors.ShouldContain("is no host name");
    }

    [Fact]
    public async Task An_address_alone_is_enough()
    {
        JsonElement report = (await NewAsync("--json", "--ip", "::1")).Json();

        Text(report, "confString").ShouldStartWith("https::addr=[::1]:9000;");
    }

    [Theory]
    [InlineData("--host", "a b", "is no host name")]
    [InlineData("--host", "https://localhost", "is no host name")]
    [InlineData("--host", "", "is no host name")]
    [InlineData("--host", "010.0.0.1", "is no host name")]
    [InlineData("--ip", "localhost", "is no IP address")]
    [InlineData("--host", ".", "is no host name")]
    [InlineData("--host", "localhost..", "is no host name")]
    [InlineData("--host", "127.1", "is no host name")]
    [InlineData("--ip", "010.0.0.1", "is no IP address")]
    [InlineData("--ip", "1.2.3", "is no IP address")]
    [InlineData("--ip", "0x0a.0.0.1", "is no IP address")]
    [InlineData("--ip", "fe80::1%eth0", "is no IP address")]
    [InlineData("--ip", "fe80::1%1", "is no IP address")]
    [InlineData("--ip", "[::1]", "is no IP address")]
    [InlineData("--days", "0", "is no number of days")]
    [InlineData("--days", "3651", "is no number of days")]
    [InlineData("--out", "a\nb", "control characters")]
    [InlineData("--out", "", "is empty")]
    public async Task What_cannot_be_in_a_certificate_is_a_wrong_command_line(string option, string value, string reason)
    {
        CommandRun run = await CommandRun.OfAsync(option == "--out" ? ["cert", "new", option, value] : ["cert", "new", "--out", Out, option, value]);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Errors.ShouldContain(reason);
        Directory.Exists(Out).ShouldBeFalse();
    }

    [Theory]
    [InlineData("398", false)]
    [InlineData("399", true)]
    public async Task More_days_than_verifiers_take_are_noted(string days, bool noted) =>
        (await NewAsync("--days", days)).Output.Contains("refuse server certificates", StringComparison.Ordinal).ShouldBe(noted);

    [Fact]
    public async Task It_prints_both_forms_of_the_servers_settings_with_absolute_paths()
    {
        CommandRun run = await NewAsync();

        run.Output.ShouldContain("    tls.enabled=true\n");
        run.Output.ShouldContain($"    tls.cert.path={_folder.File("certs", "server.crt")}\n");
        run.Output.ShouldContain($"    tls.private.key.path={_folder.File("certs", "server.key")}\n");
        run.Output.ShouldContain($"    export QDB_TLS_CERT_PATH='{_folder.File("certs", "server.crt")}'\n");
        run.Output.ShouldContain($"    https::addr=localhost:9000;tls_ca=pem_file;tls_roots={_folder.File("certs", "ca.crt")};\n");
    }

    [Fact]
    public async Task A_semicolon_in_the_path_is_doubled_in_the_conf_string()
    {
        CommandRun run = await CommandRun.OfAsync("cert", "new", "--json", "--out", _folder.File("a;b"));

        string conf = Text(run.Json(), "confString");
        conf.ShouldContain("a;;b");
        QuestSenderOptions.Parse(conf).TlsRoots.ShouldBe(_folder.File("a;b", "ca.crt"));
    }

    [Fact]
    public async Task No_key_is_printed()
    {
        CommandRun text = await NewAsync();
        CommandRun json = await NewAsync("--json", "--force");

        foreach (CommandRun run in new[] { text, json })
            Base64().Matches(run.Output + run.Errors).ShouldBeEmpty();
        (await KeyAsync()).ShouldStartWith("-----BEGIN PRIVATE KEY-----");
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> NewAsync(params string[] more) => CommandRun.OfAsync(["cert", "new", "--out", Out, .. more]);

    private async Task NginxTakesAsync(JsonElement report)
    {
        string server = string.Join('\n', report.GetProperty("server").GetProperty("nginx").EnumerateArray().Select(line => line.GetString()));
        string conf = _folder.Write("nginx.conf", $"error_log stderr;\npid {_folder.File("pid")};\nevents {{}}\nhttp {{\naccess_log off;\n{server}\n}}\n");

        await OtherProgram.SucceedsAsync("nginx", "-t", "-p", _folder.Path, "-e", "stderr", "-c", conf);
    }

    private Task<string> KeyAsync() => File.ReadAllTextAsync(_folder.File("certs", "server.key"), TestContext.Current.CancellationToken);

    [UnsupportedOSPlatform("windows")]
    private UnixFileMode Mode(string name) => File.GetUnixFileMode(_folder.File("certs", name));

    private static string Text(JsonElement report, string property) => report.GetProperty(property).GetString()!;

    private static IEnumerable<string?> Names(CommandRun run) => run.Json().GetProperty("names").EnumerateArray().Select(name => name.GetString());

    [GeneratedRegex("[A-Za-z0-9+/]{64}")]
    private static partial Regex Base64();
}
