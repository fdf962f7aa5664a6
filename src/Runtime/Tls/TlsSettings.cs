using System.Net.Security;

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

    // The generated text would show the password.
    public override string ToString() => $"{nameof(TlsSettings)} ({Ca})";
}
