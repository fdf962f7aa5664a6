using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

/// <summary>
/// Certificates that the operating system trusts. On Linux its store is whatever SSL_CERT_FILE names when the process starts, so a second
/// process with a store of its own does the connecting; no store of this machine is touched.
/// </summary>
public class OperatingSystemRootsTests
{
    private const string PortVariable = "QUESTLINE_TEST_TLS_PORT";
    private const string CaVariable = "QUESTLINE_TEST_TLS_CA";

    [Theory]
    [InlineData(TlsCa.OsRoots, null)]
    [InlineData(TlsCa.WebpkiAndOsRoots, null)]
    [InlineData(TlsCa.WebpkiRoots, TlsProblem.UntrustedRoot)]
    public async Task A_root_in_the_store_is_trusted_unless_only_the_bundle_is(TlsCa ca, TlsProblem? problem)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only on Linux can a process have a store of its own.");
        using var certificate = TestCertificates.Valid();
        using var store = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        var output = await ConnectInAnotherProcessAsync(server, ca, store.Path);

        output.ShouldContain(problem is null ? "Total: 1, Errors: 0, Failed: 0" : $"refused: {problem}");
    }

    [Fact(Explicit = true)]
    public async Task Connect_as_the_other_process()
    {
        var port = int.Parse(Environment.GetEnvironmentVariable(PortVariable)!, CultureInfo.InvariantCulture);
        var ca = Enum.Parse<TlsCa>(Environment.GetEnvironmentVariable(CaVariable)!);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        var authenticator = new TlsAuthenticator(new TlsSettings(ca, null, null, Verify: true), NullLogger.Instance);
        try
        {
            var connection = await authenticator.AuthenticateAsync(client.GetStream(), new DnsEndPoint("localhost", port), null, TestContext.Current.CancellationToken);
            await connection.Stream.DisposeAsync();
        }
        catch (QuestTlsException refusal)
        {
            Assert.Fail($"refused: {refusal.Problem}");
        }
    }

    private static async Task<string> ConnectInAnotherProcessAsync(LoopbackServer server, TlsCa ca, string store)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "exec", typeof(OperatingSystemRootsTests).Assembly.Location,
                "-explicit", "only", "-method", $"{typeof(OperatingSystemRootsTests).FullName}.{nameof(Connect_as_the_other_process)}",
            },
            Environment =
            {
                ["SSL_CERT_FILE"] = store,
                ["SSL_CERT_DIR"] = "/nonexistent",
                [PortVariable] = server.EndPoint.Port.ToString(CultureInfo.InvariantCulture),
                [CaVariable] = ca.ToString(),
            },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
