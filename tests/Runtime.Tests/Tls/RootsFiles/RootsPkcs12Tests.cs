using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

public sealed class RootsPkcs12Tests : IDisposable
{
    private readonly TestCertificate _certificate = TestCertificates.SelfSigned();

    [Fact]
    public async Task A_store_is_trusted_with_its_password()
    {
        using var file = new TemporaryFile(_certificate.Certificate.Export(X509ContentType.Pkcs12, "secret"));
        await using var server = LoopbackServer.Tls(_certificate);

        await using var tls = await new TlsClient(new TlsSettings(TlsCa.PemFile, file.Path, "secret", Verify: true)).ConnectAsync(server);

        tls.IsAuthenticated.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_store_without_a_password_needs_none(string? password)
    {
        using var file = new TemporaryFile(new X509Certificate2Collection(_certificate.Root).Export(X509ContentType.Pkcs12, password)!);

        new RootsFile(file.Path, null, NullLogger.Instance).Anchors().Contains(_certificate.Root).ShouldBeTrue();
    }

    [Fact]
    public void A_store_that_needs_a_password_says_so_and_names_the_conversion()
    {
        var refusal = RefusedRoots.Content(_certificate.Certificate.Export(X509ContentType.Pkcs12, "secret"));

        refusal.Message.ShouldContain("does not open without a password");
        refusal.Message.ShouldContain("`openssl pkcs12 -in FILE -nokeys -out roots.pem`");
    }

    [Fact]
    public void Another_password_is_refused_without_naming_it()
    {
        var refusal = RefusedRoots.Content(_certificate.Certificate.Export(X509ContentType.Pkcs12, "secret"), "guess");

        refusal.Message.ShouldContain("does not open with `tls_roots_password`");
        refusal.Message.ShouldNotContain("guess");
    }

    [Fact]
    public void A_store_of_nothing_has_no_certificate() =>
        RefusedRoots.Content(new X509Certificate2Collection().Export(X509ContentType.Pkcs12)!).Message.ShouldContain("has no certificate");

    public void Dispose() => _certificate.Dispose();
}
