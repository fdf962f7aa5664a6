using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

/// <summary>What counts as weak where the name of a scheme alone does not say it.</summary>
public sealed class CertificateStrengthTests : IDisposable
{
    private const string Sha1 = "1.3.14.3.2.26", Sha256 = "2.16.840.1.101.3.4.2.1";

    private readonly RSA _key = RSA.Create(2048);

    [Theory]
    [InlineData(Sha1)]
    [InlineData(null)]
    public void A_PSS_signature_with_SHA_1_is_weak_also_where_it_is_only_the_default(string? hash) =>
        Weakness(new PublicKey(_key), new PssGenerator(_key, hash)).ShouldBe("it is signed with MD5 or SHA-1, which can be forged");

    [Fact]
    public void A_PSS_signature_with_SHA_256_is_not_weak() => Weakness(new PublicKey(_key), new PssGenerator(_key, Sha256)).ShouldBeNull();

    [Fact]
    public void A_short_DSA_key_is_weak()
    {
        using var key = DSA.Create(1024);

        Weakness(PublicKey.CreateFromSubjectPublicKeyInfo(key.ExportSubjectPublicKeyInfo(), out _), new PssGenerator(_key, Sha256))
            .ShouldBe("its DSA key has 1024 bits, and less than 2048 are not safe");
    }

    public void Dispose() => _key.Dispose();

    private static string? Weakness(PublicKey key, X509SignatureGenerator signer)
    {
        var request = new CertificateRequest(new X500DistinguishedName("CN=server"), key, HashAlgorithmName.SHA256);
        using X509Certificate2 certificate = request.Create(
            new X500DistinguishedName("CN=authority"), signer, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1), [1]);
        return CertificateStrength.Weakness(certificate, isAnchor: false);
    }

    /// <summary>Says that it signs by RSASSA-PSS with a hash, or with that which holds where none is named.</summary>
    private sealed class PssGenerator(RSA key, string? hash) : X509SignatureGenerator
    {
        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm)
        {
            var writer = new AsnWriter(AsnEncodingRules.DER);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.113549.1.1.10");
                using (writer.PushSequence())
                    WriteHash(writer);
            }

            return writer.Encode();
        }

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) =>
            key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

        protected override PublicKey BuildPublicKey() => new(key);

        private void WriteHash(AsnWriter writer)
        {
            if (hash is null)
                return;

            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            using (writer.PushSequence())
                writer.WriteObjectIdentifier(hash);
        }
    }
}
