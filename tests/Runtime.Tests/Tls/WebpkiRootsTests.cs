using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Questline.TestKit;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

public class WebpkiRootsTests
{
    private static readonly WebpkiRoots Bundle = WebpkiRoots.Embedded;

    [Fact]
    public void The_bundle_has_as_many_certificates_as_its_header_says()
    {
        Bundle.Certificates.Count.ShouldBe(Bundle.DeclaredCount);
        Bundle.Certificates.Count.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Every_block_of_the_file_is_a_certificate_that_can_be_read()
    {
        string[] blocks = [.. Text().Split("-----BEGIN ").Skip(1)];

        blocks.ShouldAllBe(block => block.StartsWith("CERTIFICATE-----", StringComparison.Ordinal));
        blocks.Length.ShouldBe(Bundle.Certificates.Count);
    }

    [Fact]
    public void On_the_day_that_the_header_names_no_certificate_had_expired_and_each_was_valid() =>
        Bundle.Certificates
            .Where(certificate => Day(certificate.NotBefore) > Bundle.Date || Day(certificate.NotAfter) <= Bundle.Date)
            .Select(certificate => certificate.Subject)
            .ShouldBeEmpty("run eng/update-webpki-roots, which leaves such certificates out");

    [Fact]
    public void The_bundle_names_its_source_date_and_licence()
    {
        Bundle.Source.ShouldContain("ca-certificates 20");
        Bundle.Date.ShouldBeGreaterThan(new DateOnly(2025, 1, 1));
        Text().ShouldContain("# License: MPL-2.0");
    }

    [Theory]
    [InlineData("docs/tls.md", "has {0} certificates of {1}")]
    [InlineData("THIRD-PARTY-NOTICES.md", "holds {0} root certificates", "- Source: {2}", "- Date: {1}")]
    public void What_is_said_of_the_bundle_elsewhere_is_what_its_header_says(string file, params string[] statements)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, file));
        string version = Bundle.Source[Bundle.Source.IndexOf("ca-certificates ", StringComparison.Ordinal)..];
        string date = Bundle.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        text.ShouldContain(version);
        statements
            .Select(statement => string.Format(CultureInfo.InvariantCulture, statement, Bundle.DeclaredCount, date, Bundle.Source))
            .ShouldAllBe(statement => text.Contains(statement, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_certificate_is_a_root_and_no_name_is_there_twice()
    {
        Bundle.Certificates.ShouldAllBe(certificate => certificate.IsSelfIssued());
        Bundle.Certificates.Select(certificate => certificate.Thumbprint).ShouldBeUnique();
    }

    [Theory]
    [InlineData("TrustCor")]
    [InlineData("E-Tugra")]
    [InlineData("GLOBALTRUST")]
    [InlineData("O=Entrust")]
    [InlineData("AffirmTrust")]
    public void An_authority_that_Mozilla_no_longer_trusts_is_left_out(string authority) =>
        Bundle.Certificates.ShouldNotContain(certificate => certificate.Subject.Contains(authority, StringComparison.Ordinal));

    [Fact]
    public void The_bundle_as_a_whole_has_not_expired()
    {
        var expired = Bundle.Certificates.Count(certificate => certificate.NotAfter < DateTime.Now);

        expired.ShouldBeLessThan(Bundle.Certificates.Count / 4, $"the bundle of {Bundle.Date:O} is too old to be of use: run eng/update-webpki-roots");
    }

    [Fact]
    public void A_chain_to_a_root_of_the_bundle_is_trusted_and_to_another_root_is_not()
    {
        var root = Bundle.Certificates.First(certificate => certificate.NotAfter > DateTime.Now);
        using var other = ForgedCertificates.Authority();

        // The key of a root signs certificates, and no handshakes.
        Problems(root).ShouldBe([TlsProblem.NotForServers]);
        Problems(other).ShouldBe([TlsProblem.SelfSigned]);
    }

    private static DateOnly Day(DateTime local) => DateOnly.FromDateTime(local.ToUniversalTime());

    private static string Text()
    {
        using var reader = new StreamReader(typeof(WebpkiRoots).Assembly.GetManifestResourceStream("Questline.webpki-roots.pem")!);
        return reader.ReadToEnd();
    }

    // A root's own chain is the only one to a public root that can be had without a network.
    private static IEnumerable<TlsProblem> Problems(X509Certificate2 certificate)
    {
        using var chain = new X509Chain { ChainPolicy = Bundle.Anchors.CreatePolicy(checkRevocation: false, TimeSpan.FromSeconds(5)) };
        chain.Build(certificate);
        return new ChainExaminer(Bundle.Anchors, TlsCa.WebpkiRoots).Examine(chain).Findings.Select(finding => finding.Problem);
    }
}
