namespace Questline.Tls.Tests;

/// <summary>Certificates at the wrong time.</summary>
internal static partial class Situations
{
    private static IEnumerable<Situation> DateSituations()
    {
        var outOfDate = CertificateSpec.Server with { NotBefore = -30, NotAfter = -1 };
        yield return Serving("expired", outOfDate) with { Faults = [TlsProblem.Expired] };
        yield return Serving("not yet valid", CertificateSpec.Server with { NotBefore = 1 }) with { Faults = [TlsProblem.NotYetValid] };

        var selfSigned = Identity.SelfSigned(outOfDate);
        yield return new Situation("self-signed and expired, in the file")
        {
            Tls = new TlsSetup(selfSigned),
            RightFile = [selfSigned.Certificate],
            Faults = [TlsProblem.Expired],
            TrustedUnder = [Trust.RightFile],
            Distrust = TlsProblem.SelfSigned,
        };

        var intermediate = Authorities.Known.Intermediate(CertificateSpec.Authority with { NotAfter = -1 });
        yield return new Situation("expired intermediate")
        {
            Tls = new TlsSetup(intermediate.Issue(CertificateSpec.Server), intermediate),
            Faults = [TlsProblem.Expired],
        };
        yield return ByAuthority("expired root", Authorities.Expired) with
        {
            Faults = [TlsProblem.Expired],
            // The root is not sent, so nobody sees it.
            Exceptions = UnderOtherFile(TlsProblem.UntrustedRoot),
        };
        yield return Serving("expired, and for another host", outOfDate with { Names = ["other.example"] }) with
        {
            Faults = [TlsProblem.Expired, TlsProblem.WrongHostName],
        };
    }
}
