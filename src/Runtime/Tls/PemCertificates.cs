using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Reads the certificates of a PEM file.</summary>
internal static class PemCertificates
{
    /// <param name="blocks">The file's blocks. Those that are no certificates are passed over.</param>
    /// <exception cref="QuestTlsException">A certificate cannot be read.</exception>
    public static X509Certificate2Collection Read(IReadOnlyList<PemBlock> blocks) =>
        [.. blocks.Where(block => PemLabel.IsCertificate(block.Label)).Select((block, index) => Certificate(block, index + 1))];

    private static X509Certificate2 Certificate(PemBlock block, int number)
    {
        // Only a certificate goes to the platform's reader, which takes stores as well.
        if (block.Decode() is not { } content || DerShape.Of(content) is not CertificateFileFormat.Der)
            throw UnreadableRoots.Damaged(number);

        try
        {
            return DerCertificate.Read(content);
        }
        catch (CryptographicException)
        {
            throw UnreadableRoots.Damaged(number);
        }
    }
}
