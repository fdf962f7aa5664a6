namespace Questline.Tls.Tests;

/// <summary>Intermediate authorities: sent, left out, in the file, out of order.</summary>
internal static partial class Situations
{
    private static IEnumerable<Situation> ChainSituations()
    {
        var intermediate = Authorities.Known.Intermediate();
        var leaf = intermediate.Issue(CertificateSpec.Server);
        yield return new Situation("intermediate sent") { Tls = new TlsSetup(leaf, intermediate) };
        yield return new Situation("root sent as well") { Tls = new TlsSetup(leaf, intermediate, Authorities.Known) };
        yield return new Situation("chain in the wrong order") { Tls = new TlsSetup(leaf, Authorities.Known, intermediate) };
        yield return new Situation("foreign certificate among those sent") { Tls = new TlsSetup(leaf, Authorities.Stranger, intermediate) };

        yield return new Situation("intermediate missing")
        {
            Tls = new TlsSetup(leaf),
            TrustedUnder = [],
            Distrust = TlsProblem.IncompleteChain,
            // Nothing says that the issuer is an intermediate, and nothing of it is known.
            Exceptions = UnderOtherFile(TlsProblem.UntrustedRoot),
        };
        yield return new Situation("intermediate missing, its address in the certificate")
        {
            Tls = new TlsSetup(intermediate.Issue(CertificateSpec.Server with { More = [Extensions.IssuerAddress()] })),
            TrustedUnder = [],
            Distrust = TlsProblem.IncompleteChain,
        };

        var hidden = Authorities.Private.Intermediate();
        var below = hidden.Issue(CertificateSpec.Server);
        yield return new Situation("intermediate missing, and in the file")
        {
            Tls = new TlsSetup(below),
            RightFile = [Authorities.Private.Certificate, hidden.Certificate],
            TrustedUnder = [Trust.RightFile],
        };
        yield return new Situation("intermediate alone as anchor")
        {
            Tls = new TlsSetup(below, hidden),
            RightFile = [hidden.Certificate],
            TrustedUnder = [Trust.RightFile],
        };
        yield return new Situation("intermediate alone as anchor, and not sent")
        {
            Tls = new TlsSetup(below),
            RightFile = [hidden.Certificate],
            TrustedUnder = [Trust.RightFile],
        };
    }
}
