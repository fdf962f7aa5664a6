using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Runtime.Tests.Tls;

/// <summary>Public keys that describe their curve (P-256) in numbers instead of naming it, as no authority does.</summary>
internal static class UnnamedCurve
{
    /// <summary>The certificate of an authority with such a key.</summary>
    public static X509Certificate2 Authority(ECDsa key)
    {
        var request = new CertificateRequest(
            new X500DistinguishedName("CN=Authority, O=Acme"),
            PublicKey.CreateFromSubjectPublicKeyInfo(Encode(key.ExportExplicitParameters(includePrivateParameters: false)), out _),
            HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        DateTimeOffset now = DateTimeOffset.UtcNow;
        return request.Create(request.SubjectName, X509SignatureGenerator.CreateForECDsa(key), now.AddDays(-1), now.AddDays(1), [1]);
    }

    private static byte[] Encode(ECParameters key)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.10045.2.1");
                WriteCurve(writer, key.Curve);
            }

            writer.WriteBitString(Point(key.Q));
        }

        return writer.Encode();
    }

    private static void WriteCurve(AsnWriter writer, ECCurve curve)
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.10045.1.1");
                writer.WriteIntegerUnsigned(curve.Prime);
            }

            using (writer.PushSequence())
            {
                writer.WriteOctetString(curve.A);
                writer.WriteOctetString(curve.B);
            }

            writer.WriteOctetString(Point(curve.G));
            writer.WriteIntegerUnsigned(curve.Order);
            writer.WriteIntegerUnsigned(curve.Cofactor);
        }
    }

    private static byte[] Point(ECPoint point) => [4, .. point.X!, .. point.Y!];
}
