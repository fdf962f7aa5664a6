using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>The authorities of the situations, and where their roots are known.</summary>
internal static class Authorities
{
    /// <summary>Known to the operating system and to Mozilla.</summary>
    public static readonly Identity Known = Root("Known");

    /// <summary>Known to the operating system only, as those of companies are.</summary>
    public static readonly Identity Installed = Root("Installed");

    /// <summary>Known to Mozilla only.</summary>
    public static readonly Identity Public = Root("Public");

    /// <summary>Known to nobody who was not given its root.</summary>
    public static readonly Identity Private = Root("Private");

    /// <summary>What the file with another authority's root has.</summary>
    public static readonly Identity Stranger = Root("Stranger");

    /// <summary>Known as <see cref="Known"/> is, and out of date.</summary>
    public static readonly Identity Expired = Root("Expired", CertificateSpec.Authority with { NotAfter = -1 });

    /// <summary>Known as <see cref="Known"/> is, with a key of RSA 1024.</summary>
    public static readonly Identity ShortKey = Root("Short Key", CertificateSpec.Authority with { RsaBits = 1024 });

    /// <summary>Known as <see cref="Known"/> is. It signed itself with SHA-1, which nobody has to rely on.</summary>
    public static readonly Identity OldSignature =
        Root("Old Signature", CertificateSpec.Authority with { RsaBits = 2048, Hash = HashAlgorithmName.SHA1 });

    private static readonly Identity[] KnownEverywhere = [Known, Expired, ShortKey, OldSignature];

    /// <summary>What the operating system's store holds.</summary>
    public static X509Certificate2Collection OfOperatingSystem => Roots([.. KnownEverywhere, Installed]);

    /// <summary>What stands for Mozilla's roots.</summary>
    public static X509Certificate2Collection OfMozilla => Roots([.. KnownEverywhere, Public]);

    private static Identity Root(string name, CertificateSpec? spec = null) =>
        Identity.SelfSigned((spec ?? CertificateSpec.Authority) with { Subject = Subject($"{name} Root", name) });

    /// <summary>A name of an authority: a root and the intermediates below it are of one organization.</summary>
    public static string Subject(string commonName, string organization) => $"CN={commonName}, O=Situations {organization}";

    private static X509Certificate2Collection Roots(IEnumerable<Identity> roots) => [.. roots.Select(root => root.Certificate)];
}
