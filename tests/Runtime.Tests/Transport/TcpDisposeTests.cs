using Questline.Runtime.Tests.Sending;
using Questline.Runtime.Tests.Tls;
using Questline.Testing;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

public class TcpDisposeTests
{
    private static readonly string Rows = new('x', 1_000_000);

    [Fact]
    public async Task What_was_written_arrives_and_then_the_end()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        Task<string> reading = pair.Peer.ReadToEndAsync();
        await pair.Transport.SendAsync(Rows);

        pair.Transport.Dispose();

        (await reading).ShouldBe(Rows);
    }

    /// <summary>Session tickets that nobody had read would reset the connection.</summary>
    [Fact]
    public async Task What_was_written_over_TLS_arrives_and_then_the_end()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        using var roots = new TemporaryFile(certificate.RootPem);
        using var server = TcpPeer.Start();
        using TcpTransport transport = TcpClients.Transport($"tcps::addr=localhost:{server.Port};tls_roots={roots.Path};");
        Task<TcpPeerConnection> accepting = server.AcceptTlsAsync(certificate);
        await transport.ConnectAsync();
        Task<string> reading = (await accepting).ReadToEndAsync();
        await transport.SendAsync(Rows);

        transport.Dispose();

        (await reading).ShouldBe(Rows);
    }

    [Fact]
    public async Task A_server_that_does_not_close_is_not_waited_for_long()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        await pair.Transport.SendAsync("t v=1i\n");

        await Task.Run(pair.Transport.Dispose, TestContext.Current.CancellationToken).InTime();

        (await pair.Peer.ReadToEndAsync()).ShouldBe("t v=1i\n");
    }

    [Fact]
    public async Task A_server_that_had_closed_before_is_logged()
    {
        var log = new RecordedLog();
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server, log: log);
        await pair.Transport.SendAsync("t v=bad\n");

        pair.Peer.Reset();
        pair.Transport.Dispose();

        log.Entries.ShouldHaveSingleItem().ShouldStartWith("Warning: The server closed the TCP connection before the sender did");
    }

    [Fact]
    public async Task A_server_that_closes_in_turn_is_not_logged()
    {
        var log = new RecordedLog();
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server, log: log);
        Task reading = pair.Peer.ReadToEndAsync();

        pair.Transport.Dispose();

        await reading;
        log.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_write_under_way_is_given_up()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        Task sending = pair.Transport.SendAsync(TcpClients.MoreThanBuffersHold);
        await pair.Peer.ReadAsync(1);

        await Task.Run(pair.Transport.Dispose, TestContext.Current.CancellationToken).InTime();

        await Should.ThrowAsync<ObjectDisposedException>(sending);
        await Should.ThrowAsync<ObjectDisposedException>(pair.Transport.SendAsync("t v=1i\n"));
    }
}
