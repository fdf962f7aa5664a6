using System.Text.Json;
using Questline.Testing;

namespace Questline.Tool.Tests.Doctor;

public class HealthyTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_over_http_passes_every_step()
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(cancellationToken: CancellationToken);

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Steps.ShouldBe("+ConfString +Resolve +Connect -TlsHandshake +Settings +Credentials +DryRun");
        run.Details("TlsHandshake").ShouldBe("Nothing is encrypted: https would be.");
        run.Details("Settings").ShouldStartWith("QuestDB Questline.Testing (OSS); protocol versions 1, 2, 3; takes rows over http, tcp; names up to 127 bytes");
        run.Advice.ShouldBeEmpty();
        server.Tables.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_over_https_shows_its_certificates()
    {
        using TestCertificate certificate = TestCertificates.WithIntermediate();
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate, Username = "joe", Password = "quest" });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Steps.ShouldBe("+ConfString +Resolve +Connect +TlsHandshake +Certificates +HostName +Expiry +Settings +Credentials +DryRun");
        run.Details("TlsHandshake").ShouldStartWith("TLS 1.");
        JsonElement chain = run.Step("Certificates").GetProperty("chain");
        chain.GetProperty("tlsCa").GetString().ShouldBe("pem_file");
        chain.GetProperty("anchor").GetString().ShouldBe(certificate.Root.Subject);
        JsonElement leaf = chain.GetProperty("certificates")[0];
        leaf.GetProperty("subject").GetString().ShouldBe("CN=localhost");
        leaf.GetProperty("subjectAlternativeNames").EnumerateArray().Select(name => name.GetString()).ShouldBe(["localhost", "127.0.0.1", "::1"]);
        leaf.GetProperty("daysLeft").GetInt32().ShouldBe(89);
        leaf.GetProperty("sha256").GetString().ShouldBe(certificate.Certificate.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256));
        leaf.GetProperty("problems").GetArrayLength().ShouldBe(0);
        chain.GetProperty("certificates")[1].GetProperty("subject").GetString().ShouldBe(certificate.Intermediates[0].Subject);
        run.Details("Expiry").ShouldContain("CN=localhost");
    }

    [Theory]
    [InlineData("")]
    [InlineData("gzip=on;")]
    [InlineData("protocol_version=1;")]
    public async Task A_write_test_writes_a_row_reads_it_and_drops_its_table(string more)
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate, Token = "secret" });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString + more, "--write-test");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Steps.ShouldEndWith("+Credentials +Write +ReadBack +Drop");
        run.Details("Write").ShouldStartWith("table questline_doctor_");
        server.RowCount.ShouldBe(1);
        server.Tables.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_over_tcp_passes_with_what_tcp_cannot_tell_skipped()
    {
        await using QuestTestServer server = await StartAsync(new() { Tcp = true });

        DoctorRunOf run = await DoctorRunOf.Async(server.TcpConfString, "--write-test");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Steps.ShouldBe("+ConfString +Resolve +Connect -TlsHandshake -Settings -Credentials -Write");
        run.Details("Write").ShouldContain("Over TCP");
    }

    [Fact]
    public async Task A_server_over_tcps_verifies_certificate_and_signature()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate, Tcp = true, TcpKey = TestKey.Create() });

        DoctorRunOf run = await DoctorRunOf.Async(server.TcpConfString);

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Steps.ShouldBe("+ConfString +Resolve +Connect +TlsHandshake +Certificates +HostName +Expiry -Settings +Credentials -DryRun");
    }

    [Fact]
    public async Task Every_server_of_addr_is_examined_in_turn()
    {
        await using QuestTestServer first = await StartAsync(new());
        await using QuestTestServer second = await StartAsync(new());

        DoctorRunOf run = await DoctorRunOf.Async($"http::addr=localhost:{first.Port},localhost:{second.Port};");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.AllSteps.Select(step => step.GetProperty("server").GetString()).Distinct()
            .ShouldBe([null, $"localhost:{first.Port}", $"localhost:{second.Port}"]);
        second.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_old_server_without_settings_speaks_version_1()
    {
        await using QuestTestServer server = await StartAsync(new() { SettingsStatus = 404 });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString + "protocol_version=2;");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Details("Settings").ShouldContain("older than QuestDB 9: a sender speaks protocol version 1 to it.");
        run.Details("Settings").ShouldContain("The conf string asks for version 2, which it may not know");
    }

    [Fact]
    public async Task A_warning_of_the_conf_string_is_shown_and_does_not_stop_the_run()
    {
        await using QuestTestServer server = await StartAsync(new());

        CommandRun run = await CommandRun.OfAsync("doctor", server.ConfString + "auto_flush=off;auto_flush_rows=10;");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Output.ShouldContain("warning  `auto_flush_rows` has no effect");
        run.Output.ShouldContain("Everything is in order.");
    }

    private static Task<QuestTestServer> StartAsync(QuestTestServerOptions options) => QuestTestServer.StartAsync(options, CancellationToken);
}
