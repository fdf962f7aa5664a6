using Questline.Tls;

namespace Questline.Tool.Doctor;

/// <summary>The certificates of a server.</summary>
/// <param name="TlsCa">The <c>tls_ca</c> in force.</param>
/// <param name="Anchor">The trusted certificate that they lead to; null where they lead to none.</param>
/// <param name="Certificates">As the server sent them, its own first.</param>
internal sealed record ChainReport(string TlsCa, string? Anchor, IReadOnlyList<ServedCertificate> Certificates)
{
    public static ChainReport Of(TlsCa ca, string? anchor, IEnumerable<PresentedCertificate> certificates, DateTimeOffset now) =>
        new(ca.InConfString(), anchor, [.. certificates.Select(certificate => ServedCertificate.Of(certificate, now))]);
}
