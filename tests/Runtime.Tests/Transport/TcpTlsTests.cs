using Questline.Runtime.Tests.Sending;
using Questline.Runtime.Tests.Tls;
using Questline.Testing;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

/// <summary>The rules of HTTPS hold for TCPS.</summary>
public class TcpTlsTests
{
    private static readonly TimeSpan AuthTimeout = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Rows_arrive_and_what_TLS_sends_by_itself_does_not_end_the_connection()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        using var roots = new TemporaryFile(certificate.RootPem);
        using var server = TcpPeer.Start();
        using TcpTransport transport = TcpClients.Transport($"tcps::addr=localhost:{server.Port};tls_roots={roots.Path};");
        Task<TcpPeerConnection> accepting = server.AcceptTlsAsync(certificate);
        await transport.ConnectAsync();
        using TcpPeerConnection peer = await accepting;

        await transport.SendAsync("t v=1i\n");
        (await peer.ReadLineAsync()).ShouldBe("t v=1i");
        await transport.SendAsync("t v=2i\n");

        (await peer.ReadLineAsync()).ShouldBe("t v=2i");
    }

    [Fact]
    public async Task A_connection_that_the_server_closes_is_reported()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        using var roots = new TemporaryFile(certificate.RootPem);
        using var server = TcpPeer.Start();
        using TcpTransport transport = TcpClients.Transport($"tcps::addr=localhost:{server.Port};tls_roots={roots.Path};");
        Task<TcpPeerConnection> accepting = server.AcceptTlsAsync(certificate);
        await transport.ConnectAsync();

        (await accepting).Dispose();

        (await transport.EndAsync<QuestConnectionException>()).Message.ShouldNotContain("tcps");
    }

    [Fact]
    public async Task A_server_is_authenticated_to_inside_TLS()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        using var roots = new TemporaryFile(certificate.RootPem);
        using var server = TcpPeer.Start();
        using TcpTransport transport = TcpClients.Transport(
            $"tcps::addr=localhost:{server.Port};tls_roots={roots.Path};{TcpCredentials.Conf}");
        Task connecting = transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptTlsAsync(certificate);

        (await peer.ReadLineAsync()).ShouldBe("testUser1");
        await peer.WriteAsync(new string('A', 512) + "\n");
        (await peer.ReadLineAsync()).Length.ShouldBe(88);

        await connecting;
    }

    [Theory]
    [InlineData(nameof(TestCertificates.SelfSigned), false, TlsProblem.SelfSigned)]
    [InlineData(nameof(TestCertificates.Expired), true, TlsProblem.Expired)]
    [InlineData(nameof(TestCertificates.WrongName), true, TlsProblem.WrongHostName)]
    [InlineData(nameof(TestCertificates.Valid), false, TlsProblem.UntrustedRoot)]
    public async Task A_certificate_that_may_not_be_trusted_is_refused(string kind, bool trustsRoot, TlsProblem problem)
    {
        using TestCertificate certificate = Certificate(kind);
        using var roots = new TemporaryFile(certificate.RootPem);
        using var server = TcpPeer.Start();
        string trust = trustsRoot ? $"tls_roots={roots.Path}" : "tls_ca=webpki_roots";
        using TcpTransport transport = TcpClients.Transport($"tcps::addr=localhost:{server.Port};{trust};");
        Task accepting = server.AcceptTlsAsync(certificate);

        var error = await Should.ThrowAsync<QuestTlsException>(transport.ConnectAsync());

        error.Problem.ShouldBe(problem);
        await accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    [Fact]
    public async Task A_server_without_TLS_is_told_apart()
    {
        using var server = TcpPeer.Start();
        using TcpTransport transport = TcpClients.Transport($"tcps::addr=localhost:{server.Port};");
        Task connecting = transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptAsync();

        await peer.WriteAsync(new string('A', 512) + "\n");

        (await Should.ThrowAsync<QuestTlsException>(connecting)).Problem.ShouldBe(TlsProblem.PlainTextServer);
    }

    [Fact]
    public async Task A_handshake_that_stalls_is_given_up_after_auth_timeout()
    {
        var time = new ManualTimeProvider();
        using var server = TcpPeer.Start();
        using TcpTransport transport = TcpClients.Transport($"tcps::addr=localhost:{server.Port};", time);
        Task connecting = transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptAsync();
        await peer.ReadAsync(1);

        time.Advance(AuthTimeout);
        (await server.AcceptAsync()).Dispose();

        (await Should.ThrowAsync<QuestTlsException>(connecting)).Problem.ShouldBe(TlsProblem.TimedOut);
    }

    [Fact]
    public async Task The_handshake_and_the_challenge_share_auth_timeout()
    {
        var time = new ManualTimeProvider();
        using TestCertificate certificate = TestCertificates.Valid();
        using var roots = new TemporaryFile(certificate.RootPem);
        using var server = TcpPeer.Start();
        using TcpTransport transport = TcpClients.Transport(
            $"tcps::addr=localhost:{server.Port};tls_roots={roots.Path};{TcpCredentials.Conf}", time);
        Task connecting = transport.ConnectAsync();
        await time.TimerAsync(AuthTimeout);
        time.Advance(0.6 * AuthTimeout);
        using TcpPeerConnection peer = await server.AcceptTlsAsync(certificate);
        await peer.ReadLineAsync();

        connecting.IsCompleted.ShouldBeFalse();
        time.Advance(0.4 * AuthTimeout);

        (await Should.ThrowAsync<QuestConnectionException>(connecting)).Message.ShouldContain("auth_timeout");
    }

    private static TestCertificate Certificate(string kind) => kind switch
    {
        nameof(TestCertificates.SelfSigned) => TestCertificates.SelfSigned(),
        nameof(TestCertificates.Expired) => TestCertificates.Expired(),
        nameof(TestCertificates.WrongName) => TestCertificates.WrongName(),
        _ => TestCertificates.Valid(),
    };
}
