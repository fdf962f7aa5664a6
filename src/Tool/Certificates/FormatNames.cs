using Questline.Tls;

namespace Questline.Tool.Certificates;

/// <summary>The formats in words.</summary>
internal static class FormatNames
{
    public static string Describe(this CertificateFileFormat format) => format switch
    {
        CertificateFileFormat.Empty => "empty",
        CertificateFileFormat.Pem => "PEM",
        CertificateFileFormat.TrustedPem => "OpenSSL's trusted certificates",
        CertificateFileFormat.Der => "DER certificate",
        CertificateFileFormat.Pkcs12 => "PKCS#12 store",
        CertificateFileFormat.Pkcs7 => "PKCS#7 bundle, binary",
        CertificateFileFormat.Pkcs7Pem => "PKCS#7 bundle, text",
        CertificateFileFormat.Jks => "Java keystore (JKS)",
        CertificateFileFormat.Jceks => "Java keystore (JCEKS)",
        CertificateFileFormat.Base64Der => "certificate as bare base64",
        CertificateFileFormat.Base64Pem => "PEM as base64",
        CertificateFileFormat.PrivateKey => "private key",
        CertificateFileFormat.PublicKey => "public key",
        CertificateFileFormat.CertificateRequest => "certificate request",
        CertificateFileFormat.RevocationList => "revocation list",
        CertificateFileFormat.DamagedBinary => "binary, damaged or of another kind",
        _ => "unknown",
    };
}
