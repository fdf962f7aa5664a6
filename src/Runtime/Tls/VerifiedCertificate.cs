using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>A certificate on the way from a server's own to what is trusted.</summary>
/// <param name="Role">Its place.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="NotAfter">The time until which it is valid, in UTC.</param>
/// <param name="Sha256">Its fingerprint.</param>
internal sealed record VerifiedCertificate(CertificateRole Role, string Subject, DateTimeOffset NotAfter, string Sha256)
{
    public static IReadOnlyList<VerifiedCertificate> Leaf(X509Certificate2 certificate) => [Of(certificate, CertificateRole.Leaf)];

    /// <summary>The first so many certificates of a chain.</summary>
    public static IReadOnlyList<VerifiedCertificate> Way(X509ChainElementCollection chain, int length) =>
    [
        .. chain.Take(length).Select((element, index) => Of(element.Certificate, index switch
        {
            0 => CertificateRole.Leaf,
            _ when index == length - 1 => CertificateRole.Root,
            _ => CertificateRole.Intermediate,
        })),
    ];

    private static VerifiedCertificate Of(X509Certificate2 certificate, CertificateRole role) =>
        new(role, RemoteText.Clean(certificate.Subject), certificate.NotAfter.ToUniversalTime(), PresentedCertificates.Sha256(certificate));
}
