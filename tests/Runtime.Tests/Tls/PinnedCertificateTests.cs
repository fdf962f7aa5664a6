using System.Security.Cryptography.X509Certificates;
using Questline.Testing;

namespace Questline.Runtime.Tests.Tls;

/// <summary>With <c>pem_file</c> every certificate in the file is trusted, be it a root or not, and nothing else is.</summary>
public class PinnedCertificateTests
{
    [Fact]
    public async Task The_servers_own_certificate_in_the_file_is_enough()
    {
        using var certificate = TestCertificates.WithIntermediate();

        await AcceptedAsync(certificate, certificate.Certificate);
    }

    [Fact]
    public async Task An_intermediate_in_the_file_is_enough()
    {
        using var certificate = TestCertificates.WithIntermediate();

        await AcceptedAsync(certificate, certificate.Intermediates[0]);
    }

    [Fact]
    public async Task An_intermediate_in_the_file_is_enough_where_the_server_does_not_send_it()
    {
        using var certificate = TestCertificates.WithIntermediate(sendIntermediate: false);

        await AcceptedAsync(certificate, X509Certificate2.CreateFromPem(Blocks(certificate.ChainPem)[1]));
    }

    [Fact]
    public async Task The_intermediate_may_come_from_the_file_and_the_root_too()
    {
        using var certificate = TestCertificates.WithIntermediate(sendIntermediate: false);
        using var roots = new TemporaryFile(certificate.ChainPem);
        await using var server = LoopbackServer.Tls(certificate);

        await using var tls = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).ConnectAsync(server);
    }

    [Fact]
    public async Task Another_authoritys_root_in_the_file_is_not_enough()
    {
        using var certificate = TestCertificates.WithIntermediate();
        using var other = TestCertificates.Valid();
        using var roots = new TemporaryFile(other.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server);

        refusal.Problems.ShouldBe([TlsProblem.UntrustedRoot]);
        refusal.Advice.ShouldContain("`tls_roots` file");
    }

    [Fact]
    public async Task An_expired_certificate_in_the_file_is_refused_all_the_same()
    {
        using var certificate = TestCertificates.Expired();

        var refusal = await RefusedAsync(certificate.Certificate, certificate.Certificate);

        refusal.Problems.ShouldBe([TlsProblem.Expired]);
    }

    [Fact]
    public async Task A_certificate_that_only_claims_to_come_from_a_pinned_intermediate_is_refused()
    {
        using var certificate = TestCertificates.WithIntermediate();
        using var forged = ForgedCertificates.InTheNameOf(certificate.Intermediates[0]);

        var refusal = await RefusedAsync(forged, certificate.Intermediates[0]);

        refusal.Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_certificate_that_only_claims_to_come_from_a_pinned_root_is_refused()
    {
        using var certificate = TestCertificates.Valid();
        using var forged = ForgedCertificates.InTheNameOf(certificate.Root);

        var refusal = await RefusedAsync(forged, certificate.Root);

        refusal.Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_pinned_server_certificate_cannot_vouch_for_another()
    {
        using var pinned = TestCertificates.Valid();
        using var forged = ForgedCertificates.SignedBy(pinned.Certificate);

        var refusal = await RefusedAsync(forged, pinned.Certificate);

        refusal.Problem.ShouldBe(TlsProblem.UnfitCertificate);
    }

    [Fact]
    public async Task A_certificate_made_for_clients_is_refused()
    {
        using var authority = ForgedCertificates.Authority();
        using var certificate = ForgedCertificates.ForClientsOnly(authority);

        var refusal = await RefusedAsync(certificate, authority);

        refusal.Problems.ShouldBe([TlsProblem.NotForServers]);
        refusal.Advice.ShouldContain("serverAuth");
    }

    [Fact]
    public async Task An_authority_made_anew_under_its_old_name_is_another_authority()
    {
        using var old = ForgedCertificates.Authority();
        using var renewed = ForgedCertificates.Authority();
        using var certificate = ForgedCertificates.SignedBy(renewed);

        var refusal = await RefusedAsync(certificate, old);

        refusal.Problems.ShouldBe([TlsProblem.UntrustedRoot]);
    }

    [Fact]
    public async Task A_certificate_that_says_where_its_issuer_is_to_be_had_shows_an_incomplete_chain()
    {
        using var unknown = ForgedCertificates.Authority();
        using var other = TestCertificates.Valid();
        var address = new X509AuthorityInformationAccessExtension(null, ["http://127.0.0.1:1/intermediate.crt"]);
        using var certificate = ForgedCertificates.SignedBy(unknown, address);

        var refusal = await RefusedAsync(certificate, other.Root);

        refusal.Problems.ShouldBe([TlsProblem.IncompleteChain]);
        refusal.Advice.ShouldContain("cat server.crt intermediate.crt");
    }

    private static async Task AcceptedAsync(TestCertificate certificate, X509Certificate2 inTheFile)
    {
        using var roots = new TemporaryFile(inTheFile.ExportCertificatePem());
        await using var server = LoopbackServer.Tls(certificate);

        await using var tls = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).ConnectAsync(server);
        tls.IsAuthenticated.ShouldBeTrue();
    }

    private static async Task<QuestTlsException> RefusedAsync(X509Certificate2 presented, X509Certificate2 inTheFile)
    {
        using var roots = new TemporaryFile(inTheFile.ExportCertificatePem());
        await using var server = LoopbackServer.Tls(presented, []);

        return await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server);
    }

    private static string[] Blocks(string pem) =>
        [.. pem.Split("-----BEGIN", StringSplitOptions.RemoveEmptyEntries).Select(block => "-----BEGIN" + block)];
}
