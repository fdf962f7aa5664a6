using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Questline.Runtime.Tests.Tls;

/// <summary>Certificates with parts that cannot be read, which a hostile server may send.</summary>
public sealed class DamagedCertificateTests : IDisposable
{
    private const string AuthorityInformationAccess = "1.3.6.1.5.5.7.1.1";

    private readonly X509Certificate2 _authority = ForgedCertificates.Authority();
    private readonly TemporaryFile _roots;

    public DamagedCertificateTests() => _roots = new TemporaryFile(_authority.ExportCertificatePem());

    [Fact]
    public async Task A_damaged_extension_does_not_hide_that_the_issuer_is_unknown()
    {
        using X509Certificate2 unknown = ForgedCertificates.Authority();
        using X509Certificate2 damaged = ForgedCertificates.SignedBy(
            unknown, new X509Extension(new Oid(AuthorityInformationAccess), [0x30, 0x05, 0x01], critical: false));

        QuestTlsException refusal = await RefusalAsync(damaged, TlsCa.WebpkiRoots);

        refusal.Problem.ShouldBe(TlsProblem.UntrustedRoot);
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused()
    {
        using X509Certificate2 damaged = WithoutEndDate();

        QuestTlsException refusal = await RefusalAsync(damaged, TlsCa.PemFile);

        refusal.Problem.ShouldBe(TlsProblem.UnfitCertificate);
        refusal.Message.ShouldContain("damaged");
    }

    [Fact]
    public async Task A_key_above_it_that_describes_its_curve_instead_of_naming_it_is_refused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using X509Certificate2 authority = UnnamedCurve.Authority(key);
        using X509Certificate2 signer = authority.CopyWithPrivateKey(key);
        using X509Certificate2 certificate = ForgedCertificates.SignedBy(signer);
        using var roots = new TemporaryFile(authority.ExportCertificatePem());
        await using var server = LoopbackServer.Tls(certificate, []);

        QuestTlsException refusal = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server);

        refusal.Problem.ShouldBe(TlsProblem.UnfitCertificate);
    }

    public void Dispose()
    {
        _roots.Dispose();
        _authority.Dispose();
    }

    private async Task<QuestTlsException> RefusalAsync(X509Certificate2 certificate, TlsCa ca)
    {
        await using var server = LoopbackServer.Tls(certificate, []);
        return await TlsClient.Trusting(ca, ca is TlsCa.PemFile ? _roots.Path : null).RefusalAsync(server);
    }

    // The month in the second of its two dates becomes the 99th. The signature is wrong then, which is looked at later.
    private X509Certificate2 WithoutEndDate()
    {
        using X509Certificate2 good = ForgedCertificates.SignedBy(_authority);
        using ECDsa key = good.GetECDsaPrivateKey()!;
        byte[] content = good.RawData;
        byte[] date = Encoding.ASCII.GetBytes(good.NotAfter.ToUniversalTime().ToString("yyMMddHHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        "99"u8.CopyTo(content.AsSpan(content.AsSpan().IndexOf(date) + 2));
        using var damaged = X509CertificateLoader.LoadCertificate(content);
        return damaged.CopyWithPrivateKey(key);
    }
}
