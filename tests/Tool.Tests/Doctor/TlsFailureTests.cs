using System.Text.Json;
using Questline.Testing;

namespace Questline.Tool.Tests.Doctor;

public class TlsFailureTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    /// <summary>A certificate, the roots that the client trusts instead of its own, the step that fails, and the problem.</summary>
    public static TheoryData<string, string, string> Certificates => new()
    {
        { "expired", "!Certificates", "Expired" },
        { "not yet valid", "!Certificates", "NotYetValid" },
        { "wrong name", "+Certificates !HostName", "WrongHostName" },
        { "name in the subject only", "+Certificates !HostName", "WrongHostName" },
        { "self-signed", "!Certificates", "SelfSigned" },
        { "unknown authority", "!Certificates", "UntrustedRoot" },
        { "missing intermediate", "!Certificates", "IncompleteChain" },
    };

    [Theory]
    [MemberData(nameof(Certificates))]
    public async Task A_bad_certificate_ends_the_run_where_it_is_bad(string situation, string steps, string problem)
    {
        using TestCertificate certificate = Certificate(situation);
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate, Tcp = true });
        string roots = situation is "self-signed" or "unknown authority" ? "tls_ca=webpki_roots;" : $"tls_roots={server.RootsPath};";

        DoctorRunOf http = await DoctorRunOf.Async($"https::addr=localhost:{server.Port};{roots}");
        DoctorRunOf tcp = await DoctorRunOf.Async($"tcps::addr=localhost:{server.TcpPort};{roots}");

        foreach (DoctorRunOf run in new[] { http, tcp })
        {
            run.ExitCode.ShouldBe(ExitCode.Failure);
            run.Steps.ShouldBe($"+ConfString +Resolve +Connect +TlsHandshake {steps}");
            string failed = steps[(steps.IndexOf('!', StringComparison.Ordinal) + 1)..];
            run.Problems(failed).ShouldBe([problem]);
            run.Advice.ShouldNotBeEmpty();
            run.Details(failed).ShouldNotContain(run.Advice);
            JsonElement chain = run.Step("Certificates").GetProperty("chain").GetProperty("certificates");
            chain.EnumerateArray().SelectMany(one => one.GetProperty("problems").EnumerateArray()).Select(one => one.GetString()).ShouldBe([problem]);
        }
    }

    [Fact]
    public async Task A_server_that_is_refused_shows_how_it_speaks_TLS()
    {
        using TestCertificate certificate = TestCertificates.SelfSigned();
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate });

        DoctorRunOf run = await DoctorRunOf.Async($"https::addr=localhost:{server.Port};");

        string[] details = run.Details("TlsHandshake").Split('\n');
        details[0].ShouldMatch("^TLS 1.[23], TLS_");
        details[1].ShouldBe("The server speaks TLS; the handshake was broken off because of its certificates.");
    }

    [Fact]
    public async Task A_server_without_TLS_ends_the_run_at_the_handshake()
    {
        await using QuestTestServer server = await StartAsync(new());

        DoctorRunOf run = await DoctorRunOf.Async($"https::addr=localhost:{server.Port};");

        run.Steps.ShouldBe("+ConfString +Resolve +Connect !TlsHandshake");
        run.Problems("TlsHandshake").ShouldBe(["PlainTextServer"]);
        run.Advice.ShouldContain("`http::` instead of `https::`");
    }

    [Fact]
    public async Task A_server_that_demands_TLS_ends_a_run_without_it()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate });

        DoctorRunOf run = await DoctorRunOf.Async($"http::addr=localhost:{server.Port};");

        run.Steps.ShouldEndWith("!Settings");
        run.Details("Settings").ShouldContain("use the scheme https");
    }

    [Fact]
    public async Task A_roots_file_that_is_none_ends_the_run_with_the_command_that_mends_it()
    {
        await using QuestTestServer server = await StartAsync(new());

        DoctorRunOf run = await DoctorRunOf.Async($"https::addr=localhost:{server.Port};tls_roots=/no/such/file.pem;");

        run.Steps.ShouldEndWith("!TlsHandshake");
        run.Problems("TlsHandshake").ShouldBe(["UnreadableRoots"]);
    }

    [Fact]
    public async Task A_server_that_stalls_in_the_handshake_ends_the_run_in_time()
    {
        await using QuestTestServer server = await StartAsync(new() { Tcp = true });
        server.Tcp.Pause();

        DoctorRunOf run = await DoctorRunOf.Async($"tcps::addr=localhost:{server.TcpPort};auth_timeout=100;");

        run.Steps.ShouldEndWith("!TlsHandshake");
        run.Problems("TlsHandshake").ShouldBe(["TimedOut"]);
    }

    [Theory]
    [InlineData("https", "Settings")]
    [InlineData("tcps", "TlsHandshake")]
    public async Task A_server_that_demands_a_client_certificate_is_named_as_one(string scheme, string step)
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate, Tcp = true, ClientAuthority = certificate.Root });

        DoctorRunOf run = await DoctorRunOf.Async(scheme == "https" ? server.ConfString : server.TcpConfString);

        run.Steps.ShouldEndWith($"!{step}");
        run.Problems(step).ShouldBe(["ClientCertificateRequired"]);
        run.Details("TlsHandshake").ShouldContain("The server asks for a client certificate");
    }

    [Theory]
    [InlineData("", "in 89 days")]
    [InlineData("tls_expiry_notice_days=100;", "in 89 days: renew it in time")]
    public async Task A_certificate_that_expires_within_the_notice_is_to_be_renewed(string notice, string expected)
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString + notice);

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Details("Expiry").Split('\n')[0].ShouldEndWith(expected);
    }

    [Fact]
    public async Task The_verdict_stands_beside_each_certificate_on_the_terminal()
    {
        using TestCertificate certificate = TestCertificates.Expired();
        await using QuestTestServer server = await StartAsync(new() { Certificate = certificate });

        CommandRun run = await CommandRun.OfAsync("doctor", server.ConfString);

        run.Output.ShouldContain("│ expired");
        run.Output.ShouldContain("✗ certificates");
        run.Output.ShouldContain("What to do: Renew the expired certificate");
    }

    private static TestCertificate Certificate(string situation) => situation switch
    {
        "expired" => TestCertificates.Expired(),
        "not yet valid" => TestCertificates.NotYetValid(),
        "wrong name" => TestCertificates.WrongName(),
        "name in the subject only" => TestCertificates.CommonNameOnly(),
        "self-signed" => TestCertificates.SelfSigned(),
        "unknown authority" => TestCertificates.WithIntermediate(),
        _ => TestCertificates.WithIntermediate(sendIntermediate: false),
    };

    private static Task<QuestTestServer> StartAsync(QuestTestServerOptions options) => QuestTestServer.StartAsync(options, CancellationToken);
}
