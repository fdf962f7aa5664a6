using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.Tls;

/// <summary><c>tls_check_revocation=on</c>, with a revocation list on a loopback port.</summary>
public sealed class RevocationTests : IAsyncDisposable
{
    private static readonly byte[] Serial = RandomNumberGenerator.GetBytes(16);

    private readonly X509Certificate2 _authority = ForgedCertificates.Authority();
    private readonly TemporaryFile _roots;
    private readonly LoopbackServer _lists;
    private byte[] _list = [];

    public RevocationTests()
    {
        _roots = new TemporaryFile(_authority.ExportCertificatePem());
        _lists = LoopbackServer.Plain(async (stream, token) =>
        {
            await stream.ReadAtLeastAsync(new byte[4], 4, cancellationToken: token);
            byte[] head = System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {_list.Length}\r\n\r\n");
            await stream.WriteAsync(head.Concat(_list).ToArray(), token);
        });
    }

    [Fact]
    public async Task A_revoked_certificate_is_refused()
    {
        using X509Certificate2 certificate = Issue(WhereListsAre());
        Publish(certificate);
        await using var server = LoopbackServer.Tls(certificate, []);

        QuestTlsException refusal = await Client(checks: true).RefusalAsync(server);

        refusal.Problems.ShouldBe([TlsProblem.Revoked]);
        refusal.Message.ShouldContain("it has been revoked");
        refusal.PresentedChain[0].Problems.ShouldBe([TlsProblem.Revoked]);
    }

    [Fact]
    public async Task A_certificate_that_the_list_does_not_name_is_accepted()
    {
        using X509Certificate2 certificate = Issue(WhereListsAre());
        Publish(revoked: null);
        await using var server = LoopbackServer.Tls(certificate, []);

        await using var tls = await Client(checks: true).ConnectAsync(server);
    }

    [Fact]
    public async Task A_certificate_that_names_no_list_is_refused_as_unknown()
    {
        using X509Certificate2 certificate = Issue();
        await using var server = LoopbackServer.Tls(certificate, []);

        QuestTlsException refusal = await Client(checks: true).RefusalAsync(server);

        refusal.Problems.ShouldBe([TlsProblem.RevocationUnknown]);
        refusal.Advice.ShouldContain("tls_check_revocation");
    }

    [Fact]
    public async Task A_list_that_is_none_says_nothing()
    {
        using X509Certificate2 certificate = Issue(WhereListsAre());
        await using var server = LoopbackServer.Tls(certificate, []);

        (await Client(checks: true).RefusalAsync(server)).Problems.ShouldBe([TlsProblem.RevocationUnknown]);
    }

    [Fact]
    public async Task A_list_that_does_not_come_holds_nobody_up_who_gives_up()
    {
        var asked = new TaskCompletionSource();
        await using var silent = LoopbackServer.Plain(async (stream, token) =>
        {
            asked.TrySetResult();
            await stream.CopyToAsync(Stream.Null, token);
        });
        using X509Certificate2 certificate = Issue(WhereListsAre(silent));
        await using var server = LoopbackServer.Tls(certificate, []);
        using var cancellation = new CancellationTokenSource();
        // So long that the list would be waited for longer than for this test.
        Task connecting = Client(checks: true, handshakeTimeout: TimeSpan.FromHours(1)).ConnectAsync(server, cancellationToken: cancellation.Token);
        await asked.Task;

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => connecting.InTime());
    }

    [Fact]
    public async Task Nobody_is_asked_unless_the_key_is_set()
    {
        using X509Certificate2 certificate = Issue(WhereListsAre());
        Publish(certificate);
        await using var server = LoopbackServer.Tls(certificate, []);

        await using var tls = await Client(checks: false).ConnectAsync(server);
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_certificate_that_is_trusted_as_it_is()
    {
        using X509Certificate2 certificate = Issue();
        using var pinned = new TemporaryFile(certificate.ExportCertificatePem());
        await using var server = LoopbackServer.Tls(certificate, []);

        await using var tls = await Client(checks: true, pinned.Path).ConnectAsync(server);
    }

    public async ValueTask DisposeAsync()
    {
        await _lists.DisposeAsync();
        _authority.Dispose();
        _roots.Dispose();
    }

    private TlsClient Client(bool checks, string? roots = null, TimeSpan? handshakeTimeout = null) =>
        new(new(TlsCa.PemFile, roots ?? _roots.Path, null, Verify: true) { CheckRevocation = checks }, handshakeTimeout: handshakeTimeout);

    // A path of its own for each list, as the platform keeps lists by their address.
    private X509Extension WhereListsAre(LoopbackServer? lists = null) =>
        CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([$"http://127.0.0.1:{(lists ?? _lists).EndPoint.Port}/{Guid.NewGuid():N}.crl"]);

    private X509Certificate2 Issue(params X509Extension[] more) => ForgedCertificates.SignedBy(_authority, more);

    private void Publish(X509Certificate2? revoked)
    {
        var list = new CertificateRevocationListBuilder();
        if (revoked is null)
            list.AddEntry(Serial);
        else
            list.AddEntry(revoked);
        _list = list.Build(_authority, crlNumber: 1, DateTimeOffset.UtcNow.AddDays(1), HashAlgorithmName.SHA256);
    }
}
