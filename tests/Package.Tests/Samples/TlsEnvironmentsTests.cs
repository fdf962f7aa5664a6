using System.Globalization;
using Questline.Package.Tests.Support;
using Questline.Testing;

namespace Questline.Package.Tests.Samples;

/// <summary>What <c>samples/TlsEnvironments</c> does for each value of <c>ENVIRONMENT</c>.</summary>
public class TlsEnvironmentsTests(PackedLibrary library)
{
    private const string Sent = "Data sent successfully over TLS";

    [Fact]
    public async Task Without_any_setting_it_sends_to_a_server_of_its_own()
    {
        (int exitCode, string output) = await TlsEnvironmentsSample.RunAsync();

        exitCode.ShouldBe(0, output);
        output.ShouldContain(Sent);
    }

    [Fact]
    public async Task In_development_rows_reach_the_server_that_is_named()
    {
        using TestCertificate certificate = TestCertificates.SelfSigned();
        await using QuestTestServer server = await StartAsync(certificate);

        (int exitCode, string output) = await TlsEnvironmentsSample.RunAsync(Naming(server, "development"));

        exitCode.ShouldBe(0, output);
        server.Rows("trades").Select(static row => row.GetSymbol("symbol")).ShouldBe(["BTC-USDT", "ETH-USDT"]);
    }

    [Fact]
    public async Task In_production_a_server_of_an_unknown_authority_is_refused_by_name_of_the_problem_and_with_advice()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartAsync(certificate);

        (int exitCode, string output) = await TlsEnvironmentsSample.RunAsync(Naming(server, "production"));

        exitCode.ShouldBe(1, output);
        output.ShouldContain("tls_ca=pem_file;tls_roots=");
        output.ShouldStartWith(nameof(TlsProblem.UntrustedRoot));
        server.RowCount.ShouldBe(0);
    }

    [Fact]
    public async Task In_production_it_says_what_is_not_set()
    {
        (int exitCode, string output) = await TlsEnvironmentsSample.RunAsync(("ENVIRONMENT", "production"), ("QUESTDB_USERNAME", "admin"));

        exitCode.ShouldBe(1, output);
        output.TrimEnd().ShouldBe("ENVIRONMENT=production needs the server and its user: set QUESTDB_HOST, QUESTDB_PASSWORD.");
    }

    [Fact]
    public async Task An_unknown_environment_is_an_error()
    {
        (int exitCode, string output) = await TlsEnvironmentsSample.RunAsync(("ENVIRONMENT", "staging"));

        exitCode.ShouldBe(1, output);
        output.ShouldStartWith("Unknown environment");
    }

    [Fact]
    public async Task A_debug_build_may_leave_the_server_unverified()
    {
        Assert.SkipUnless(BuildConfiguration.Name == "Debug", "Needs the tests and the sample to be a debug build.");

        (int exitCode, string output) = await TlsEnvironmentsSample.RunAsync(("ENVIRONMENT", "unsafe"));

        exitCode.ShouldBe(0, output);
        output.ShouldContain(Sent);
    }

    [Fact]
    public async Task A_release_build_has_no_findings_and_refuses_to_leave_the_server_unverified()
    {
        (BuildLog log, string folder) = await TlsEnvironmentsSample.WithPackage(library).PublishAsync("published");
        log.HasSucceeded.ShouldBeTrue(log.Output);
        log.Findings.ShouldBeEmpty(log.Output);

        (int exitCode, string output) = await TlsEnvironmentsSample.RunAsync(folder, ("ENVIRONMENT", "unsafe"));

        exitCode.ShouldBe(1, output);
        output.ShouldContain("UnsafeOffNotAllowed: `tls_verify=unsafe_off` is not allowed in this build");
    }

    private static Task<QuestTestServer> StartAsync(TestCertificate certificate) => QuestTestServer.StartAsync(
        new() { Certificate = certificate, Username = "admin", Password = "quest" }, TestContext.Current.CancellationToken);

    private static (string Name, string Value)[] Naming(QuestTestServer server, string environment) =>
    [
        ("ENVIRONMENT", environment),
        ("QUESTDB_HOST", string.Create(CultureInfo.InvariantCulture, $"localhost:{server.Port}")),
        ("QUESTDB_USERNAME", "admin"),
        ("QUESTDB_PASSWORD", "quest"),
        ("QUESTDB_ROOTS", server.RootsPath!),
    ];
}
