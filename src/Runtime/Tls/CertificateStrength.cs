using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Whether keys and signatures of certificates resist those who would forge them. Not every platform asks; this does everywhere.</summary>
internal static class CertificateStrength
{
    private const int LeastRsaBits = 2048, LeastCurveBits = 256;

    /// <summary>Signatures with MD2, MD4, MD5 or SHA-1, and these hashes where they are parameters, by their object identifiers.</summary>
    private static readonly HashSet<string> WeakSignatures =
    [
        "1.2.840.113549.1.1.2", "1.2.840.113549.1.1.3", "1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5",
        "1.3.14.3.2.29", "1.2.840.10040.4.3", "1.3.14.3.2.27", "1.2.840.10045.4.1",
        PssSignature.Sha1, "1.2.840.113549.2.5",
    ];

    /// <summary>What is weak, as a sentence's end, or null.</summary>
    /// <param name="certificate">A certificate of a chain.</param>
    /// <param name="isAnchor">Whether it is trusted as it is, so that nothing depends on its signature.</param>
    public static string? Weakness(X509Certificate2 certificate, bool isAnchor) =>
        WeakKey(certificate) ?? (isAnchor || certificate.IsSelfIssued() ? null : WeakSignature(certificate));

    private static string? WeakSignature(X509Certificate2 certificate) =>
        WeakSignatures.Contains(PssSignature.Hash(certificate) ?? certificate.SignatureAlgorithm.Value ?? "")
            ? "it is signed with MD5 or SHA-1, which can be forged"
            : null;

    private static string? WeakKey(X509Certificate2 certificate)
    {
        try
        {
            using RSA? rsa = certificate.GetRSAPublicKey();
            if (rsa?.KeySize < LeastRsaBits)
                return $"its RSA key has {rsa.KeySize} bits, and less than {LeastRsaBits} are not safe";

            using DSA? dsa = certificate.GetDSAPublicKey();
            if (dsa?.KeySize < LeastRsaBits)
                return $"its DSA key has {dsa.KeySize} bits, and less than {LeastRsaBits} are not safe";

            using ECDsa? curve = certificate.GetECDsaPublicKey();
            return curve?.KeySize < LeastCurveBits ? $"its key has {curve.KeySize} bits, and less than {LeastCurveBits} are not safe" : null;
        }
        catch (CryptographicException)
        {
            // A key that this platform cannot read fails the handshake or the chain.
            return null;
        }
    }
}
