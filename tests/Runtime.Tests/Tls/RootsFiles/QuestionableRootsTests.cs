using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

/// <summary>What the log says of a file that can be used, and may not be meant so.</summary>
public class QuestionableRootsTests
{
    private readonly RecordedLog _log = new();

    [Fact]
    public void A_valid_authority_is_no_news()
    {
        using var authority = ForgedCertificates.Authority();

        Read(authority.ExportCertificatePem());

        _log.Entries.ShouldBeEmpty();
    }

    [Fact]
    public void An_expired_certificate_is_named_with_its_date()
    {
        using var authority = Authority("CN=Old", -30, -2);

        Read(authority.ExportCertificatePem());

        Warning().ShouldContain($"The certificate 'CN=Old' expired at {authority.NotAfter.ToUniversalTime():yyyy-MM-dd HH:mm} UTC.");
        _log.Events.ShouldBe(["TlsRootsQuestionable"]);
    }

    [Fact]
    public void A_certificate_of_the_future_is_named_with_its_date()
    {
        using var authority = Authority("CN=New", 2, 30);

        Read(authority.ExportCertificatePem());

        Warning().ShouldContain($"The certificate 'CN=New' is valid only from {authority.NotBefore.ToUniversalTime():yyyy-MM-dd HH:mm} UTC on.");
    }

    [Fact]
    public void A_certificate_that_is_no_authority_is_named_with_what_follows_from_it()
    {
        using var certificate = TestCertificates.SelfSigned();

        Read(certificate.RootPem);

        Warning().ShouldContain("is no authority (basic constraints): only a server that presents this very certificate is trusted");
    }

    [Fact]
    public void A_certificate_that_does_not_say_whether_it_is_an_authority_is_none()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=Silent", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        Read(certificate.ExportCertificatePem());

        Warning().ShouldContain("'CN=Silent' is no authority");
    }

    [Fact]
    public void A_private_key_beside_the_certificate_is_reported()
    {
        using var authority = ForgedCertificates.Authority();
        using var key = authority.GetECDsaPrivateKey()!;

        Read(authority.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());

        Warning().ShouldContain("A private key is in the file as well");
    }

    [Fact]
    public void A_private_key_in_a_store_is_reported()
    {
        using var authority = ForgedCertificates.Authority();
        using var file = new TemporaryFile(authority.Export(X509ContentType.Pkcs12));

        new RootsFile(file.Path, null, _log).Anchors();

        Warning().ShouldContain("A private key is in the file as well");
    }

    [Fact]
    public void The_warning_comes_once_for_each_content()
    {
        using var first = Authority("CN=First", -30, -2);
        using var second = Authority("CN=Second", -30, -2);
        using var file = new TemporaryFile(first.ExportCertificatePem());
        var roots = new RootsFile(file.Path, null, _log);

        roots.Anchors();
        roots.Anchors();
        File.WriteAllText(file.Path, second.ExportCertificatePem());
        roots.Anchors();
        roots.Anchors();

        _log.Entries.Count.ShouldBe(2);
        _log.Entries.First().ShouldContain("CN=First");
        _log.Entries.Last().ShouldContain("CN=Second");
    }

    [Fact]
    public void A_file_of_many_such_certificates_makes_one_bounded_warning()
    {
        using var authority = Authority("CN=Old", -30, -2);

        Read(string.Concat(Enumerable.Repeat(authority.ExportCertificatePem() + "\n", 100)));

        Warning().ShouldContain("And 92 more.");
        Warning().Split("CN=Old").Length.ShouldBe(1 + 8);
    }

    [Fact]
    public void A_subject_cannot_forge_a_line_of_the_log()
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName("a\r\nERROR: forged");
        using var authority = Authority(name.Build(), -30, -2);

        Read(authority.ExportCertificatePem());

        Warning().ShouldNotContain("\n");
        Warning().ShouldContain("ERROR: forged");
    }

    private static X509Certificate2 Authority(string name, int fromDay, int toDay) => Authority(new X500DistinguishedName(name), fromDay, toDay);

    private static X509Certificate2 Authority(X500DistinguishedName name, int fromDay, int toDay)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(fromDay), DateTimeOffset.UtcNow.AddDays(toDay));
    }

    private void Read(string content)
    {
        using var file = new TemporaryFile(content);
        new RootsFile(file.Path, null, _log).Anchors();
    }

    private string Warning() => _log.Entries.ShouldHaveSingleItem();
}
