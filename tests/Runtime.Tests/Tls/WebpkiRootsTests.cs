using System.Security.Cryptography.X509Certificates;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

public class WebpkiRootsTests
{
    [Fact]
    public void The_bundle_has_as_many_certificates_as_its_header_says()
    {
        WebpkiRoots.Embedded.Certificates.Count.ShouldBe(WebpkiRoots.Embedded.DeclaredCount);
        WebpkiRoots.Embedded.Certificates.Count.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void The_bundle_names_its_source_and_date()
    {
        WebpkiRoots.Embedded.Source.ShouldContain("ca-certificates 20");
        WebpkiRoots.Embedded.Date.ShouldBeGreaterThan(new DateOnly(2025, 1, 1));
    }

    [Fact]
    public void Every_certificate_is_a_root_and_no_name_is_there_twice()
    {
        WebpkiRoots.Embedded.Certificates.ShouldAllBe(certificate => certificate.IsSelfIssued());
        WebpkiRoots.Embedded.Certificates.Select(certificate => certificate.Thumbprint).ShouldBeUnique();
    }

    [Theory]
    [InlineData("TrustCor")]
    [InlineData("E-Tugra")]
    [InlineData("GLOBALTRUST")]
    [InlineData("O=Entrust")]
    [InlineData("AffirmTrust")]
    public void An_authority_that_Mozilla_no_longer_trusts_is_left_out(string authority) =>
        WebpkiRoots.Embedded.Certificates.ShouldNotContain(certificate => certificate.Subject.Contains(authority, StringComparison.Ordinal));

    [Fact]
    public void The_bundle_as_a_whole_has_not_expired()
    {
        var expired = WebpkiRoots.Embedded.Certificates.Count(certificate => certificate.NotAfter < DateTime.Now);

        expired.ShouldBeLessThan(WebpkiRoots.Embedded.Certificates.Count / 4, "run eng/update-webpki-roots");
    }

    [Fact]
    public void A_chain_to_a_root_of_the_bundle_is_trusted_and_to_another_root_is_not()
    {
        var root = WebpkiRoots.Embedded.Certificates.First(certificate => certificate.NotAfter > DateTime.Now);
        using var other = ForgedCertificates.Authority();

        Problems(root).ShouldBeEmpty();
        Problems(other).ShouldBe([TlsProblem.SelfSigned]);
    }

    // A root's own chain is the only one to a public root that can be had without a network.
    private static IEnumerable<TlsProblem> Problems(X509Certificate2 certificate)
    {
        using var chain = new X509Chain { ChainPolicy = WebpkiRoots.Embedded.Anchors.CreatePolicy() };
        chain.Build(certificate);
        return new ChainExaminer(WebpkiRoots.Embedded.Anchors, TlsCa.WebpkiRoots).Examine(chain).Findings.Select(finding => finding.Problem);
    }
}
