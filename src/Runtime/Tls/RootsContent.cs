using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>What was found in a <c>tls_roots</c> file.</summary>
/// <param name="Certificates">The certificates, in their order; at least one.</param>
/// <param name="HoldsPrivateKey">Whether there is a private key beside them. It was not used.</param>
internal sealed record RootsContent(X509Certificate2Collection Certificates, bool HoldsPrivateKey)
{
    /// <exception cref="QuestTlsException">It has no certificate, or one that cannot be read, or is of a format that is not taken.</exception>
    public static RootsContent Read(byte[] content, string? password)
    {
        var file = CertificateFile.Recognize(content);
        return file.Format switch
        {
            CertificateFileFormat.Pem => new(PemCertificates.Read(file.Blocks), file.Blocks.Any(block => PemLabel.IsPrivateKey(block.Label))),
            CertificateFileFormat.Pkcs12 => Pkcs12Certificates.Read(content, password),
            _ => throw UnusableFormat.Refuse(file.Format),
        };
    }
}
