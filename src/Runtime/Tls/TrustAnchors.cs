using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>The certificates that a chain may end in. Immutable; safe to share between threads.</summary>
internal sealed class TrustAnchors
{
    /// <summary>For one answer about a certificate; nothing else bounds the time in which a handshake waits for it.</summary>
    private static readonly TimeSpan RetrievalTimeout = TimeSpan.FromSeconds(5);

    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>The operating system's store.</summary>
    public static readonly TrustAnchors OperatingSystem = new(null);

    /// <summary>No certificate at all.</summary>
    public static readonly TrustAnchors None = new([]);

    private readonly X509Certificate2Collection? _certificates;
    private readonly HashSet<string> _hashes;
    private readonly HashSet<object> _objects;

    private TrustAnchors(X509Certificate2Collection? certificates)
    {
        _certificates = certificates;
        _hashes = [.. (certificates ?? []).Select(PresentedCertificates.Sha256)];
        _objects = new HashSet<object>(certificates ?? [], ReferenceEqualityComparer.Instance);
    }

    /// <summary>These certificates and no others, be they roots or not.</summary>
    public static TrustAnchors Only(X509Certificate2Collection certificates) => new(certificates);

    /// <summary>A new policy for one chain; building a chain changes its policy.</summary>
    /// <param name="checkRevocation">Whether the authorities are asked about each certificate but the root.</param>
    public X509ChainPolicy CreatePolicy(bool checkRevocation)
    {
        var policy = new X509ChainPolicy
        {
            RevocationMode = checkRevocation ? X509RevocationMode.Online : X509RevocationMode.NoCheck,
            RevocationFlag = X509RevocationFlag.ExcludeRoot,
            UrlRetrievalTimeout = RetrievalTimeout,
        };
        policy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        if (_certificates is null)
            return policy;

        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.DisableCertificateDownloads = true;
        foreach (var certificate in _certificates)
            (certificate.IsSelfIssued() ? policy.CustomTrustStore : policy.ExtraStore).Add(certificate);
        return policy;
    }

    /// <summary>Whether this very certificate is an anchor. Always false for the operating system's, whose verdict is in the chain itself.</summary>
    public bool Contains(X509Certificate2 certificate) => _hashes.Contains(PresentedCertificates.Sha256(certificate));

    /// <summary>Whether this object is one of the anchors, and not a copy that came from elsewhere.</summary>
    public bool Owns(X509Certificate2 certificate) => _objects.Contains(certificate);

    /// <summary>
    /// Whether the issuer is likely to be an intermediate below an anchor: another name, but the same organization. False where that is not
    /// known.
    /// </summary>
    public bool MayBeAbove(X500DistinguishedName issuer) =>
        _certificates is not null
        && !_certificates.Any(certificate => certificate.SubjectName.RawData.AsSpan().SequenceEqual(issuer.RawData))
        && issuer.Organization() is { } organization
        && _certificates.Any(certificate => certificate.SubjectName.Organization() == organization);
}
