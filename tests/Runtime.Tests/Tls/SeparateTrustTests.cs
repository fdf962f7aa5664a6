using System.Security.Authentication;
using Questline.Testing;

namespace Questline.Runtime.Tests.Tls;

/// <summary>What one sender trusts is of no use to another, though both are in one process and speak to one server.</summary>
public class SeparateTrustTests
{
    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task A_session_of_a_sender_that_trusts_the_server_is_not_resumed_by_one_that_does_not(SslProtocols protocol)
    {
        using var certificate = TestCertificates.Valid();
        using var other = ForgedCertificates.Authority();
        using var roots = new TemporaryFile(certificate.RootPem);
        using var otherRoots = new TemporaryFile(other.ExportCertificatePem());
        await using var server = LoopbackServer.Tls(certificate, protocol);
        var trusting = TlsClient.Trusting(TlsCa.PemFile, roots.Path);

        // A session may be resumed from the second handshake on.
        for (var handshake = 0; handshake < 3; handshake++)
            await (await trusting.ConnectAsync(server)).DisposeAsync();

        (await TlsClient.Trusting(TlsCa.PemFile, otherRoots.Path).RefusalAsync(server)).Problem.ShouldBe(TlsProblem.UntrustedRoot);
        (await TlsClient.Trusting(TlsCa.OsRoots).RefusalAsync(server)).Problem.ShouldBe(TlsProblem.UntrustedRoot);
        (await TlsClient.Trusting(TlsCa.WebpkiAndOsRoots).RefusalAsync(server)).Problem.ShouldBe(TlsProblem.UntrustedRoot);
    }

    [Fact]
    public async Task Certificates_in_the_file_of_one_sender_do_not_complete_the_chain_of_another()
    {
        using var certificate = TestCertificates.WithIntermediate(sendIntermediate: false);
        using var complete = new TemporaryFile(certificate.ChainPem);
        using var rootAlone = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        await (await TlsClient.Trusting(TlsCa.PemFile, complete.Path).ConnectAsync(server)).DisposeAsync();

        (await TlsClient.Trusting(TlsCa.PemFile, rootAlone.Path).RefusalAsync(server)).Problem.ShouldBe(TlsProblem.IncompleteChain);
    }

    [Fact]
    public async Task Senders_of_one_file_that_differ_in_the_host_do_not_share_a_verdict()
    {
        using var certificate = TestCertificates.Valid("localhost");
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);
        var client = TlsClient.Trusting(TlsCa.PemFile, roots.Path);

        await (await client.ConnectAsync(server)).DisposeAsync();

        (await client.RefusalAsync(server, "other.example")).Problem.ShouldBe(TlsProblem.WrongHostName);
    }
}
