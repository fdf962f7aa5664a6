using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Questline.Tls;

namespace Questline.Tool.Certificates;

/// <summary>Reads the certificates of a file in every format that has some, also where a <c>tls_roots</c> file may not be so.</summary>
internal static class ReadableFile
{
    /// <exception cref="CertificateRefusal">There is no such file, or it cannot be opened.</exception>
    public static CertificateFile Open(string path)
    {
        try
        {
            return CertificateFile.Recognize(CertificateFileBytes.Read(path));
        }
        catch (QuestTlsException exception)
        {
            throw CertificateRefusal.Of(path, exception);
        }
    }

    /// <exception cref="QuestTlsException">It has no certificate, or cannot be read, or needs another password.</exception>
    public static RootsContent Read(CertificateFile file, string? password)
    {
        try
        {
            return file.Format switch
            {
                CertificateFileFormat.Der => Certificates([DerCertificate.Read(file.Content)]),
                CertificateFileFormat.TrustedPem => Certificates([.. file.Blocks.Where(IsAnyCertificate).Select(Certificate)]),
                CertificateFileFormat.Pkcs7 => Certificates(Pkcs7(file.Content)),
                CertificateFileFormat.Pkcs7Pem => Certificates(Pkcs7(Bytes(file.Blocks.First(block => PemLabel.IsPkcs7(block.Label))))),
                CertificateFileFormat.Base64Der or CertificateFileFormat.Base64Pem => Read(Decoded(file), password),
                _ => RootsContent.Read(file.Content, password),
            };
        }
        catch (CryptographicException)
        {
            throw UnusableFormat.Refuse(CertificateFileFormat.DamagedBinary);
        }
    }

    private static RootsContent Certificates(X509Certificate2Collection certificates) =>
        certificates is { Count: > 0 } ? new RootsContent(certificates, HoldsPrivateKey: false) : throw UnreadableRoots.NoCertificate();

    private static CertificateFile Decoded(CertificateFile file) =>
        CertificateFile.Recognize(Base64Text.Decode(Encoding.UTF8.GetString(file.Content).TrimStart('\ufeff')) ?? []);

    private static bool IsAnyCertificate(PemBlock block) => PemLabel.IsCertificate(block.Label) || block.Label == PemLabel.TrustedCertificate;

    // OpenSSL's conditions follow the certificate, and the platform reads as far as that.
    private static X509Certificate2 Certificate(PemBlock block) => DerCertificate.Read(DerShape.First(Bytes(block)).Span);

    private static byte[] Bytes(PemBlock block) => block.Decode() ?? throw new CryptographicException();

    private static X509Certificate2Collection Pkcs7(byte[] content)
    {
        var certificates = new X509Certificate2Collection();
        certificates.Import(content);
        return [.. certificates.Select(certificate => DerCertificate.Read(certificate.RawData))];
    }
}
