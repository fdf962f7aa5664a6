using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Questline.Configuration;
using Questline.Testing;

namespace Questline.Runtime.Tests.Tls;

/// <summary>Servers that demand a client certificate.</summary>
public sealed class ClientCertificateTests : IDisposable
{
    private readonly TestCertificate _server = TestCertificates.Valid();
    private readonly X509Certificate2 _authority = ForgedCertificates.Authority();
    private readonly TemporaryFile _roots;

    public ClientCertificateTests() => _roots = new TemporaryFile(_server.RootPem);

    public static TheoryData<bool> HttpAndTcp => [false, true];

    [Theory]
    [MemberData(nameof(HttpAndTcp))]
    public async Task A_certificate_of_the_right_authority_is_taken(bool tcp)
    {
        using X509Certificate2 certificate = ForgedCertificates.ForClientsOnly(_authority);
        await using QuestTestServer server = await StartAsync(tcp);

        await using QuestSender sender = await QuestSender.ConnectAsync(Options(server, tcp, certificate), TestContext.Current.CancellationToken);
        await sender.Table("ticks").Column("price", 1.5).AtNow(TestContext.Current.CancellationToken);
        await sender.FlushAsync(TestContext.Current.CancellationToken);
        await server.WaitForRowsAsync(1, TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(HttpAndTcp))]
    public async Task A_sender_without_one_is_told_that_the_server_demands_it(bool tcp)
    {
        await using QuestTestServer server = await StartAsync(tcp);

        QuestTlsException refusal = await RefusalAsync(Options(server, tcp, certificate: null));

        refusal.Problems.ShouldBe([TlsProblem.ClientCertificateRequired]);
        refusal.Advice.ShouldContain("`TlsClientCertificate`");
        refusal.PresentedChain.ShouldNotBeEmpty();
        refusal.IsTransient.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(HttpAndTcp))]
    public async Task A_certificate_of_another_authority_is_refused_by_name(bool tcp)
    {
        using X509Certificate2 other = ForgedCertificates.Authority();
        using X509Certificate2 certificate = ForgedCertificates.ForClientsOnly(other);
        await using QuestTestServer server = await StartAsync(tcp);

        QuestTlsException refusal = await RefusalAsync(Options(server, tcp, certificate));

        refusal.Problems.ShouldBe([TlsProblem.ClientCertificateRefused]);
        refusal.Message.ShouldContain($"'{certificate.Subject}'");
        refusal.Advice.ShouldContain("clientAuth");
    }

    [Fact]
    public async Task A_server_that_demands_none_gets_none()
    {
        using X509Certificate2 certificate = ForgedCertificates.ForClientsOnly(_authority);
        await using var server = LoopbackServer.Tls(_server);
        var client = new TlsClient(new(TlsCa.PemFile, _roots.Path, null, Verify: true) { ClientCertificate = certificate });

        await using SslStream tls = await client.ConnectAsync(server);

        tls.LocalCertificate.ShouldBeNull();
    }

    [Fact]
    public void One_without_its_private_key_is_refused_before_any_connection()
    {
        using X509Certificate2 certificate = X509Certificate2.CreateFromPem(_authority.ExportCertificatePem());
        var options = new QuestSenderOptions { Addresses = { "a" }, TlsClientCertificate = certificate };

        Should.Throw<QuestConfigurationException>(() => SenderSettings.From(options)).Reason.ShouldContain("has no private key");
    }

    [Theory]
    [InlineData(QuestScheme.Http)]
    [InlineData(QuestScheme.Tcp)]
    public void One_under_a_scheme_without_TLS_is_refused(QuestScheme scheme)
    {
        var options = new QuestSenderOptions { Scheme = scheme, Addresses = { "a" }, TlsClientCertificate = _authority };

        Should.Throw<QuestConfigurationException>(() => SenderSettings.From(options)).Reason
            .ShouldBe("`TlsClientCertificate` applies to `https` and `tcps` only: use one of these schemes, or remove the certificate.");
    }

    public void Dispose()
    {
        _server.Dispose();
        _authority.Dispose();
        _roots.Dispose();
    }

    private Task<QuestTestServer> StartAsync(bool tcp) => QuestTestServer.StartAsync(
        new QuestTestServerOptions { Certificate = _server, ClientAuthority = _authority, Tcp = tcp }, TestContext.Current.CancellationToken);

    private static QuestSenderOptions Options(QuestTestServer server, bool tcp, X509Certificate2? certificate)
    {
        QuestSenderOptions options = QuestSenderOptions.Parse(tcp ? server.TcpConfString : server.ConfString);
        options.TlsClientCertificate = certificate;
        return options;
    }

    private static Task<QuestTlsException> RefusalAsync(QuestSenderOptions options) =>
        Should.ThrowAsync<QuestTlsException>(() => QuestSender.ConnectAsync(options, TestContext.Current.CancellationToken));
}
