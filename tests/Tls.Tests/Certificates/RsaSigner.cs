using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>Signs certificates with RSA (PKCS#1), with MD5 and SHA-1 as well, which the framework's own no longer does.</summary>
internal sealed class RsaSigner(RSA key) : X509SignatureGenerator
{
    public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(ObjectIdentifier(hashAlgorithm));
            writer.WriteNull();
        }

        return writer.Encode();
    }

    public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => key.SignData(data, hashAlgorithm, RSASignaturePadding.Pkcs1);

    protected override PublicKey BuildPublicKey() => new(key);

    private static string ObjectIdentifier(HashAlgorithmName hash) => hash.Name switch
    {
        "MD5" => "1.2.840.113549.1.1.4",
        "SHA1" => "1.2.840.113549.1.1.5",
        _ => "1.2.840.113549.1.1.11",
    };
}
