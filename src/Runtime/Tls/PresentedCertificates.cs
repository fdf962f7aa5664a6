using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Reads what a server presented before its certificates are gone.</summary>
internal static class PresentedCertificates
{
    /// <summary>A chain is a handful; what sends more has something else in mind.</summary>
    private const int Most = 16;

    /// <summary>The certificates as the server sent them.</summary>
    /// <param name="leaf">The server's own.</param>
    /// <param name="chain">What the handshake built: besides what was sent it has what is trusted.</param>
    /// <param name="anchors">What is trusted.</param>
    public static IReadOnlyList<X509Certificate2> Sent(X509Certificate2 leaf, X509Chain chain, TrustAnchors anchors) =>
    [
        leaf,
        .. chain.ChainPolicy.ExtraStore
            .Where(certificate => !anchors.Owns(certificate) && !certificate.RawDataMemory.Span.SequenceEqual(leaf.RawDataMemory.Span))
            .Take(Most - 1),
    ];

    /// <summary>One of them in words, with what was found about it.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="way">From the server's own certificate to the trusted one, or as far as it goes.</param>
    /// <param name="findings">What was found about all of them.</param>
    public static PresentedCertificate Describe(
        X509Certificate2 certificate, IReadOnlyList<VerifiedCertificate> way, IEnumerable<TlsFinding> findings)
    {
        string sha256 = Sha256(certificate);
        return new PresentedCertificate
        {
            Subject = RemoteText.Clean(certificate.Subject),
            Issuer = RemoteText.Clean(certificate.Issuer),
            NotBefore = certificate.NotBefore.ToUniversalTime(),
            NotAfter = certificate.NotAfter.ToUniversalTime(),
            SubjectAlternativeNames = CertificateNames.Read(certificate),
            Sha256 = sha256,
            IsInChain = way.Any(verified => verified.Sha256 == sha256),
            Problems = [.. findings.Where(finding => finding.Certificate == sha256).Select(finding => finding.Problem).Distinct().Order()],
        };
    }

    public static string Sha256(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256);
}
