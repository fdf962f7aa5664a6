using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

/// <summary>One authority's certificate in the formats that people have it in, and what lies beside it.</summary>
internal static class OtherFormats
{
    public static byte[] Der(X509Certificate2 certificate) => certificate.RawData;

    public static byte[] Pkcs7(params X509Certificate2[] certificates) => new X509Certificate2Collection(certificates).Export(X509ContentType.Pkcs7)!;

    public static byte[] Pkcs7Pem(params X509Certificate2[] certificates) => Pem("PKCS7", Pkcs7(certificates));

    public static byte[] Base64Der(X509Certificate2 certificate) => Lines(certificate.RawData);

    public static byte[] Base64Pem(X509Certificate2 certificate) => Lines(Encoding.UTF8.GetBytes(certificate.ExportCertificatePem()));

    /// <summary>As <c>openssl x509 -trustout -addtrust serverAuth</c> writes it: the uses follow the certificate.</summary>
    public static byte[] TrustedPem(X509Certificate2 certificate)
    {
        var uses = new AsnWriter(AsnEncodingRules.DER);
        using (uses.PushSequence())
        using (uses.PushSequence())
            uses.WriteObjectIdentifier("1.3.6.1.5.5.7.3.1");
        return Pem("TRUSTED CERTIFICATE", [.. certificate.RawData, .. uses.Encode()]);
    }

    /// <summary>The head of a Java keystore of version 2 without entries.</summary>
    public static byte[] JavaKeystore(uint magic) => [.. BitConverter.GetBytes(magic).Reverse(), 0, 0, 0, 2, 0, 0, 0, 0, .. new byte[20]];

    public static byte[] Request(ECDsa key) => new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSigningRequest();

    public static byte[] RevocationList(X509Certificate2 authority) =>
        new CertificateRevocationListBuilder().Build(authority, 1, DateTimeOffset.UtcNow.AddDays(1), HashAlgorithmName.SHA256);

    public static byte[] Pem(string label, byte[] content) => Encoding.ASCII.GetBytes(PemEncoding.WriteString(label, content) + "\n");

    private static byte[] Lines(byte[] content) =>
        Encoding.ASCII.GetBytes(Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks).ReplaceLineEndings("\n") + "\n");
}
