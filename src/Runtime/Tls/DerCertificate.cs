using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Reads one binary certificate.</summary>
internal static class DerCertificate
{
    /// <exception cref="CryptographicException">It is damaged.</exception>
    public static X509Certificate2 Read(ReadOnlySpan<byte> content)
    {
        var certificate = Load(content);
        try
        {
            Decode(certificate);
            return certificate;
        }
        catch (CryptographicException)
        {
            certificate.Dispose();
            throw;
        }
    }

    private static X509Certificate2 Load(ReadOnlySpan<byte> content) =>
#if NET9_0_OR_GREATER
        X509CertificateLoader.LoadCertificate(content);
#else
        new(content);
#endif

    // The platform reads these when they are first asked for, and would only then find them damaged.
    private static void Decode(X509Certificate2 certificate)
    {
        _ = certificate.NotBefore;
        _ = certificate.NotAfter;
        _ = certificate.Subject;
        _ = certificate.Issuer;
        _ = certificate.SubjectName.Organization();
    }
}
