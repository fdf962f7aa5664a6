using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>The certificates that a chain may end in. Immutable; safe to share between threads.</summary>
internal sealed class TrustAnchors
{
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
    /// <param name="retrievalTimeout">For each thing that is fetched over the network.</param>
    public X509ChainPolicy CreatePolicy(bool checkRevocation, TimeSpan retrievalTimeout)
    {
        var policy = new X509ChainPolicy
        {
            RevocationMode = checkRevocation ? X509RevocationMode.Online : X509RevocationMode.NoCheck,
            RevocationFlag = X509RevocationFlag.ExcludeRoot,
            UrlRetrievalTimeout = retrievalTimeout,
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
        issuer.Organization() is { } organization
        && (_certificates is null ? AskOperatingSystem(roots => AreAbove(roots, issuer, organization)) : AreAbove(_certificates, issuer, organization));

    private static bool AreAbove(X509Certificate2Collection roots, X500DistinguishedName issuer, string organization) =>
        !roots.Any(root => root.SubjectName.RawData.AsSpan().SequenceEqual(issuer.RawData))
        && roots.Any(root => root.SubjectName.Organization() == organization);

    private static bool AskOperatingSystem(Func<X509Certificate2Collection, bool> question)
    {
        using var store = new X509Store(StoreName.Root, StoreLocation.LocalMachine);
        X509Certificate2Collection roots = [];
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            roots = store.Certificates;
            return question(roots);
        }
        catch (CryptographicException)
        {
            // Nothing is known where there is no store.
            return false;
        }
        finally
        {
            foreach (var root in roots)
                root.Dispose();
        }
    }
}
