using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>How the server's certificate is verified.</summary>
/// <param name="Ca">Whose certificates are trusted.</param>
/// <param name="RootsPath">The file with the trusted certificates; null unless <paramref name="Ca"/> is <see cref="TlsCa.PemFile"/>.</param>
/// <param name="RootsPassword">The password of that file where it is a PKCS#12 store.</param>
/// <param name="Verify">False to accept any certificate.</param>
internal sealed record TlsSettings(TlsCa Ca, string? RootsPath, string? RootsPassword, bool Verify)
{
    /// <summary>What the application has to say about a certificate that is good otherwise; null for nothing.</summary>
    public RemoteCertificateValidationCallback? CertificateValidation { get; init; }

    /// <summary>What is shown to a server that demands a client certificate; null for nothing.</summary>
    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>Whether the authorities are asked if they have revoked a certificate.</summary>
    public bool CheckRevocation { get; init; }

    /// <summary>How long before a certificate expires the log begins to warn; zero for never.</summary>
    public TimeSpan ExpiryNotice { get; init; } = TimeSpan.FromDays(30);

    /// <summary>
    /// What <c>webpki_roots</c> stands for; null for the bundle. Tests, which have no certificate of a public authority, put theirs here.
    /// </summary>
    public TrustAnchors? Webpki { get; init; }

    // The generated text would show the password.
    public override string ToString() => $"{nameof(TlsSettings)} ({Ca})";
}
