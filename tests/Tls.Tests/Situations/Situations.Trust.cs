namespace Questline.Tls.Tests;

/// <summary>Good certificates, and who trusts them.</summary>
internal static partial class Situations
{
    private static IEnumerable<Situation> TrustSituations()
    {
        yield return Serving("valid everywhere", CertificateSpec.Server);
        yield return ByAuthority("valid by the operating system only", Authorities.Installed) with
        {
            TrustedUnder = [Trust.OsRoots, Trust.WebpkiAndOsRoots, Trust.RightFile],
        };
        yield return ByAuthority("valid by webpki only", Authorities.Public) with
        {
            TrustedUnder = [Trust.WebpkiRoots, Trust.WebpkiAndOsRoots, Trust.RightFile],
        };
        yield return ByAuthority("valid by file only", Authorities.Private) with { TrustedUnder = [Trust.RightFile] };
        yield return ByAuthority("unknown authority", Authorities.Private) with
        {
            RightFile = [Authorities.Known.Certificate],
            TrustedUnder = [],
        };

        var selfSigned = Identity.SelfSigned(CertificateSpec.Server);
        yield return new Situation("self-signed, in the file")
        {
            Tls = new TlsSetup(selfSigned),
            RightFile = [selfSigned.Certificate],
            TrustedUnder = [Trust.RightFile],
            Distrust = TlsProblem.SelfSigned,
        };
        yield return new Situation("self-signed, and the file has its predecessor")
        {
            Tls = new TlsSetup(selfSigned),
            RightFile = [Identity.SelfSigned(CertificateSpec.Server).Certificate],
            TrustedUnder = [],
            Distrust = TlsProblem.SelfSigned,
        };

        var leaf = Authorities.Private.Issue(CertificateSpec.Server);
        yield return new Situation("the server's own certificate as anchor")
        {
            Tls = new TlsSetup(leaf),
            RightFile = [leaf.Certificate],
            TrustedUnder = [Trust.RightFile],
        };
    }

    private static Situation ByAuthority(string name, Identity authority) => new(name)
    {
        Tls = new TlsSetup(authority.Issue(CertificateSpec.Server)),
        RightFile = [authority.Certificate],
    };
}
