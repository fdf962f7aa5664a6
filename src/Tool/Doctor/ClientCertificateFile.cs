using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Questline.Tls;
using Questline.Tool.Certificates;

namespace Questline.Tool.Doctor;

/// <summary>A client certificate with its private key, from files. Nothing of the key is in any message.</summary>
internal static class ClientCertificateFile
{
    /// <param name="path">The certificate as PEM, or a PKCS#12 store.</param>
    /// <param name="keyPath">The private key as PEM; null where the first file has it.</param>
    /// <param name="password">Of the store or the key; null for none.</param>
    /// <exception cref="CertificateRefusal">They cannot be used.</exception>
    public static X509Certificate2 Read(string path, string? keyPath, string? password)
    {
        CertificateFile file = ReadableFile.Open(path);
        try
        {
            return file.Format switch
            {
                CertificateFileFormat.Pkcs12 when keyPath is not null => throw new CertificateRefusal(
                    $"{path} is a PKCS#12 store, which has its private key itself: leave --client-key out."),
                CertificateFileFormat.Pkcs12 => Store(file, path, password),
                CertificateFileFormat.Pem => Pem(file, keyPath ?? path, keyPath is null ? file : ReadableFile.Open(keyPath), password),
                _ => throw new CertificateRefusal($"{path} is no certificate as PEM, and no PKCS#12 store."),
            };
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            throw new CertificateRefusal(file.Format is CertificateFileFormat.Pkcs12
                ? $"{path} does not open: give its password with --password-file, and check that it is the right one."
                : $"{path} and {keyPath ?? "the key in it"} do not belong together, one is damaged, or the password of --password-file is another.");
        }
    }

    private static X509Certificate2 Store(CertificateFile file, string path, string? password)
    {
        var certificate = new X509Certificate2(file.Content, password);
        if (certificate.HasPrivateKey)
            return certificate;

        certificate.Dispose();
        throw new CertificateRefusal($"{path} has no private key, without which nobody can show the certificate: export the store with its key.");
    }

    private static X509Certificate2 Pem(CertificateFile file, string keyPath, CertificateFile keyFile, string? password)
    {
        string? label = keyFile.Blocks.Select(block => block.Label).FirstOrDefault(PemLabel.IsPrivateKey);
        if (label is null)
            throw new CertificateRefusal($"{keyPath} has no private key as PEM: name the file that has it with --client-key.");

        bool isEncrypted = label == "ENCRYPTED PRIVATE KEY";
        if (isEncrypted && password is null)
            throw new CertificateRefusal($"The private key in {keyPath} is encrypted: give its password with --password-file.");

        string certificate = Text(file);
        using X509Certificate2 read = isEncrypted
            ? X509Certificate2.CreateFromEncryptedPem(certificate, Text(keyFile), password)
            : X509Certificate2.CreateFromPem(certificate, Text(keyFile));
        // Windows shows none whose key is in memory only.
        return new X509Certificate2(read.Export(X509ContentType.Pkcs12));
    }

    private static string Text(CertificateFile file) => Encoding.UTF8.GetString(file.Content);
}
