using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Questline.Testing;

namespace Questline.Runtime.Tests.Tls;

/// <summary>An error shows the certificates as the server sent them.</summary>
public class PresentedChainTests
{
    [Fact]
    public async Task The_chain_is_shown_as_it_was_sent_with_what_is_wrong_with_each()
    {
        using var certificate = TestCertificates.WithIntermediate();

        var refusal = await RefusalAsync(certificate, TlsCa.WebpkiRoots);

        refusal.TlsCa.ShouldBe(TlsCa.WebpkiRoots);
        refusal.PresentedChain.Select(presented => presented.Subject)
            .ShouldBe([certificate.Certificate.Subject, certificate.Intermediates[0].Subject]);
        refusal.PresentedChain.Select(presented => presented.Sha256)
            .ShouldBe([Sha256(certificate.Certificate), Sha256(certificate.Intermediates[0])]);
        refusal.PresentedChain.SelectMany(presented => presented.Problems).ShouldBe([TlsProblem.UntrustedRoot]);
        refusal.PresentedChain[1].Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_certificate_is_shown_with_its_names_and_dates()
    {
        using var certificate = TestCertificates.Expired();

        var shown = (await RefusalAsync(certificate, TlsCa.OsRoots)).PresentedChain.ShouldHaveSingleItem();

        shown.Subject.ShouldBe("CN=localhost");
        shown.Issuer.ShouldBe(certificate.Root.Subject);
        shown.SubjectAlternativeNames.ShouldBe(["localhost", "127.0.0.1", "::1"]);
        shown.NotBefore.ShouldBe(certificate.Certificate.NotBefore.ToUniversalTime());
        shown.NotAfter.ShouldBe(certificate.Certificate.NotAfter.ToUniversalTime());
        shown.NotAfter.Offset.ShouldBe(TimeSpan.Zero);
        shown.Problems.ShouldBe([TlsProblem.Expired, TlsProblem.UntrustedRoot]);
        shown.ToString().ShouldBe($"CN=localhost (SHA-256 {Sha256(certificate.Certificate)})");
    }

    [Fact]
    public async Task The_text_of_the_error_lists_the_chain()
    {
        using var certificate = TestCertificates.WithIntermediate();

        var text = (await RefusalAsync(certificate, TlsCa.OsRoots)).ToString();

        text.ShouldContain("Presented by the server:");
        text.ShouldContain($"   CN=localhost (SHA-256 {Sha256(certificate.Certificate)}), issued by {certificate.Intermediates[0].Subject}, valid until ");
        text.ShouldContain($"   {certificate.Intermediates[0].Subject} (SHA-256 ");
    }

    [Fact]
    public async Task Certificates_of_the_roots_file_are_not_taken_for_sent_ones()
    {
        using var certificate = TestCertificates.WithIntermediate(sendIntermediate: false);
        using var roots = new TemporaryFile(certificate.ChainPem);
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server, "other.example");

        refusal.Problems.ShouldBe([TlsProblem.WrongHostName]);
        refusal.PresentedChain.ShouldHaveSingleItem().Problems.ShouldBe([TlsProblem.WrongHostName]);
        refusal.TlsCa.ShouldBe(TlsCa.PemFile);
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task An_error_keeps_what_was_negotiated_with_the_server_that_is_refused(SslProtocols protocol)
    {
        using var certificate = TestCertificates.SelfSigned();
        await using var server = LoopbackServer.Tls(certificate, protocol);

        var negotiated = (await TlsClient.Trusting(TlsCa.OsRoots).RefusalAsync(server)).Negotiated.ShouldNotBeNull();

        negotiated.Protocol.ShouldBe(protocol);
        negotiated.CipherSuite.ShouldNotBe(TlsCipherSuite.TLS_NULL_WITH_NULL_NULL);
    }

    [Fact]
    public async Task A_handshake_that_ends_before_a_certificate_came_shows_none()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) => await stream.WriteAsync("HTTP/1.1 400\r\n\r\n"u8.ToArray(), token));

        var refusal = await TlsClient.Trusting(TlsCa.OsRoots).RefusalAsync(server);

        refusal.PresentedChain.ShouldBeEmpty();
        refusal.Negotiated.ShouldBeNull();
        refusal.TlsCa.ShouldBe(TlsCa.OsRoots);
    }

    private static async Task<QuestTlsException> RefusalAsync(TestCertificate certificate, TlsCa ca)
    {
        await using var server = LoopbackServer.Tls(certificate);
        return await TlsClient.Trusting(ca).RefusalAsync(server);
    }

    private static string Sha256(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256);
}
