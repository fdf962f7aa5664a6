using System.Security.Cryptography.X509Certificates;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

/// <summary>What <c>webpki_and_os_roots</c> rests on: a chain may end in the one store or in the other.</summary>
public class EitherAnchorsTests
{
    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    [InlineData(false, false, false)]
    public void A_certificate_that_one_of_two_stores_trusts_is_accepted(bool inFirst, bool inSecond, bool accepted)
    {
        using var certificate = TestCertificates.WithIntermediate();

        var check = Check(certificate, inFirst, inSecond, "localhost", out var verdict);

        verdict.ShouldBe(accepted);
        check.Findings.Select(finding => finding.Problem).ShouldBe(accepted ? [] : [TlsProblem.UntrustedRoot]);
    }

    [Fact]
    public void The_host_name_counts_whichever_store_trusts_the_certificate()
    {
        using var certificate = TestCertificates.WithIntermediate();

        var check = Check(certificate, inFirst: false, inSecond: true, "other.example", out var verdict);

        verdict.ShouldBeFalse();
        check.Findings.Select(finding => finding.Problem).ShouldBe([TlsProblem.WrongHostName]);
    }

    [Fact]
    public void A_certificate_that_was_sent_for_nothing_is_shown_as_such()
    {
        using var certificate = TestCertificates.WithIntermediate();
        using var stranger = TestCertificates.Expired();

        var check = Check(certificate, inFirst: true, inSecond: false, "localhost", out _, stranger.Certificate);

        check.Chain.Presented.Select(presented => presented.IsInChain).ShouldBe([true, true, false]);
    }

    private static ServerCertificateCheck Check(TestCertificate certificate, bool inFirst, bool inSecond, string host, out bool verdict, params X509Certificate2[] more)
    {
        using var other = ForgedCertificates.Authority();
        var first = TrustAnchors.Only([inFirst ? certificate.Root : other]);
        var second = TrustAnchors.Only([inSecond ? certificate.Root : other]);
        var check = new ServerCertificateCheck(host, new TlsSettings(TlsCa.WebpkiAndOsRoots, null, null, Verify: true), first, second, application: null, TimeSpan.FromSeconds(5));
        using var chain = new X509Chain { ChainPolicy = first.CreatePolicy(checkRevocation: false, TimeSpan.FromSeconds(5)) };
        chain.ChainPolicy.ExtraStore.AddRange(certificate.Intermediates);
        chain.ChainPolicy.ExtraStore.AddRange(more);
        chain.Build(certificate.Certificate);

        verdict = check.Accept(new object(), certificate.Certificate, chain);
        return check;
    }
}
