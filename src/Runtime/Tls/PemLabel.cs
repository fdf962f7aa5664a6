namespace Questline.Tls;

/// <summary>What the labels of PEM blocks mean.</summary>
internal static class PemLabel
{
    public const string Certificate = "CERTIFICATE";
    public const string TrustedCertificate = "TRUSTED CERTIFICATE";

    // In this order: what is in a file beside a certificate is passed over, but for certificates that could not be honoured.
    private static readonly (CertificateFileFormat Format, Func<string, bool> Matches)[] Kinds =
    [
        (CertificateFileFormat.TrustedPem, label => label is TrustedCertificate),
        (CertificateFileFormat.Pem, IsCertificate),
        (CertificateFileFormat.Pkcs7Pem, IsPkcs7),
        (CertificateFileFormat.PrivateKey, IsPrivateKey),
        (CertificateFileFormat.CertificateRequest, label => label is "CERTIFICATE REQUEST" or "NEW CERTIFICATE REQUEST"),
        (CertificateFileFormat.RevocationList, label => label is "X509 CRL"),
        (CertificateFileFormat.PublicKey, label => label.EndsWith("PUBLIC KEY", StringComparison.Ordinal)),
    ];

    public static bool IsCertificate(string label) => label is Certificate or "X509 CERTIFICATE";

    public static bool IsPkcs7(string label) => label is "PKCS7" or "PKCS #7 SIGNED DATA" or "CMS";

    public static bool IsPrivateKey(string label) => label.EndsWith("PRIVATE KEY", StringComparison.Ordinal);

    /// <summary>What a file with these blocks is.</summary>
    public static CertificateFileFormat Format(IReadOnlyList<PemBlock> blocks) => Kinds
        .Where(kind => blocks.Any(block => kind.Matches(block.Label)))
        .Select(kind => kind.Format)
        .FirstOrDefault(CertificateFileFormat.Unknown);
}
