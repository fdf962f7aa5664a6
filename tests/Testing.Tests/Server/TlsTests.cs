using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Questline.Testing.Tests;

public class TlsTests
{
    [Fact]
    public async Task The_conf_string_names_a_file_with_the_root_that_is_gone_after_the_server()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        QuestTestServer server = await QuestTestServer.StartAsync(new() { Certificate = certificate }, TestContext.Current.CancellationToken);
        string path = server.RootsPath!;

        server.ConfString.ShouldBe($"https::addr=localhost:{server.Port};tls_ca=pem_file;tls_roots={path};");
        using (X509Certificate2 root = X509CertificateLoader.LoadCertificateFromFile(path))
            root.Thumbprint.ShouldBe(certificate.Root.Thumbprint);
        await server.DisposeAsync();

        File.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public async Task Rows_arrive_over_a_verified_connection()
    {
        using TestCertificate certificate = TestCertificates.Valid();

        (await PostAsync(certificate)).ShouldBe(1);
    }

    [Fact]
    public async Task A_client_without_the_certificate_that_is_demanded_gets_no_answer()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await QuestTestServer.StartAsync(
            new() { Certificate = certificate, ClientAuthority = certificate.Root }, TestContext.Current.CancellationToken);
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = TrustingClient.Trusting(certificate.Root) });

        await Should.ThrowAsync<HttpRequestException>(() =>
            client.GetAsync(new Uri($"https://localhost:{server.Port}/settings"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_client_certificate_cannot_be_demanded_without_TLS()
    {
        using TestCertificate certificate = TestCertificates.Valid();

        ArgumentException refusal = await Should.ThrowAsync<ArgumentException>(() => QuestTestServer.StartAsync(
            new() { ClientAuthority = certificate.Root }, TestContext.Current.CancellationToken));

        refusal.Message.ShouldContain("set Certificate as well");
    }

    [Fact]
    public async Task The_intermediate_certificate_is_sent()
    {
        using TestCertificate certificate = TestCertificates.WithIntermediate();

        (await PostAsync(certificate)).ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_intermediate_certificate_is_left_for_the_client_to_miss()
    {
        using TestCertificate certificate = TestCertificates.WithIntermediate(sendIntermediate: false);

        await Should.ThrowAsync<HttpRequestException>(() => PostAsync(certificate));
    }

    [Fact]
    public async Task An_expired_certificate_is_served_for_the_client_to_refuse()
    {
        using TestCertificate certificate = TestCertificates.Expired();

        HttpRequestException refused = await Should.ThrowAsync<HttpRequestException>(() => PostAsync(certificate));
        refused.InnerException.ShouldBeOfType<AuthenticationException>();
    }

    [Fact]
    public async Task A_certificate_for_another_name_is_served_for_the_client_to_refuse()
    {
        using TestCertificate certificate = TestCertificates.WrongName();

        await Should.ThrowAsync<HttpRequestException>(() => PostAsync(certificate));
    }

    private static async Task<long> PostAsync(TestCertificate certificate)
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(new() { Certificate = certificate }, TestContext.Current.CancellationToken);
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = TrustingClient.Trusting(certificate.Root) });
        using var rows = new ByteArrayContent(Encoding.ASCII.GetBytes("t f=1i 1\n"));
        (await client.PostAsync(new Uri($"https://localhost:{server.Port}/write"), rows, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        return server.RowCount;
    }
}
