using System.Security.Cryptography;

namespace Questline.Tls.Tests;

/// <summary>Keys and signatures that are not safe any more.</summary>
internal static partial class Situations
{
    private static IEnumerable<Situation> WeakSituations()
    {
        yield return Weak("RSA 1024", new TlsSetup(Authorities.Known.Issue(CertificateSpec.Server with { RsaBits = 1024 })) { NeedsOpenssl = true });

        var shortKey = Authorities.Known.Intermediate(CertificateSpec.Authority with { RsaBits = 1024 });
        yield return Weak("intermediate with RSA 1024", new TlsSetup(shortKey.Issue(CertificateSpec.Server), shortKey) { NeedsOpenssl = true });
        yield return Weak("root with RSA 1024", new TlsSetup(Authorities.ShortKey.Issue(CertificateSpec.Server))) with
        {
            RightFile = [Authorities.ShortKey.Certificate],
            // The root is not sent, so nobody sees its key.
            Exceptions = UnderOtherFile(TlsProblem.UntrustedRoot),
        };

        var rsa = Authorities.Known.Intermediate(CertificateSpec.Authority with { RsaBits = 2048 });
        yield return Below("RSA 2048", rsa) with { Tls = new TlsSetup(rsa.Issue(CertificateSpec.Server with { RsaBits = 2048 }), rsa) };
        yield return Weak("signed with SHA-1", SignedBy(rsa, HashAlgorithmName.SHA1));
        yield return Weak("signed with MD5", SignedBy(rsa, HashAlgorithmName.MD5));
        yield return ByAuthority("root that signed itself with SHA-1", Authorities.OldSignature);
    }

    private static Situation Weak(string name, TlsSetup setup) => new(name) { Tls = setup, Faults = [TlsProblem.WeakCertificate] };

    private static TlsSetup SignedBy(Identity rsa, HashAlgorithmName hash) =>
        new(rsa.Issue(CertificateSpec.Server with { Hash = hash }), rsa) { NeedsOpenssl = true };
}
