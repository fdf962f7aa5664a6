using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Signatures with RSASSA-PSS, whose name does not say which hash they are made with: their parameters do.</summary>
internal static class PssSignature
{
    /// <summary>The hash where the parameters name none.</summary>
    public const string Sha1 = "1.3.14.3.2.26";

    private const string Scheme = "1.2.840.113549.1.1.10";

    private static readonly Asn1Tag HashTag = new(TagClass.ContextSpecific, 0, isConstructed: true);

    /// <summary>The object identifier of the hash; null for another kind of signature, and where the parameters cannot be read.</summary>
    public static string? Hash(X509Certificate2 certificate)
    {
        if (certificate.SignatureAlgorithm.Value != Scheme)
            return null;

        try
        {
            return Hash(Parameters(certificate.RawDataMemory));
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static AsnReader Parameters(ReadOnlyMemory<byte> certificate)
    {
        AsnReader parts = new AsnReader(certificate, AsnEncodingRules.BER).ReadSequence();
        parts.ReadEncodedValue();
        AsnReader algorithm = parts.ReadSequence();
        algorithm.ReadObjectIdentifier();
        return algorithm.ReadSequence();
    }

    private static string Hash(AsnReader parameters) => parameters.HasData && parameters.PeekTag() == HashTag
        ? parameters.ReadSequence(HashTag).ReadSequence().ReadObjectIdentifier()
        : Sha1;
}
