using System.Security.Cryptography.X509Certificates;
using System.Text;
using Questline.Tls;

namespace Questline.Tool.Certificates;

/// <summary>Writes the certificates of one file into another.</summary>
/// <param name="input">The file to read.</param>
/// <param name="to">The format to write: <c>pem</c>, <c>der</c> or <c>pfx</c>.</param>
/// <param name="output">The file to write.</param>
/// <param name="number">Which certificate, counted from 1; null for all.</param>
/// <param name="force">Whether a file that exists is replaced.</param>
internal sealed class Conversion(string input, string to, string output, int? number, bool force)
{
    /// <param name="password">Of the store that is read, and of the one that is written; null for none.</param>
    /// <exception cref="CertificateRefusal">It cannot be done.</exception>
    public ConvertReport Run(string? password)
    {
        CertificateFile file = ReadableFile.Open(input);
        RootsContent content = Read(file, password);
        X509Certificate2Collection chosen = Choose(content.Certificates);
        byte[] written = Encode(chosen, password);
        if (!force && Path.Exists(output))
            throw new CertificateRefusal($"{output} exists. Name another file with --out, or replace it with --force.");

        NewFile.Write(output, written, force);
        return new ConvertReport(
            input, file.Format, output, to, [.. chosen.Select(certificate => RemoteText.Clean(certificate.Subject))], content.HoldsPrivateKey);
    }

    private RootsContent Read(CertificateFile file, string? password)
    {
        try
        {
            return ReadableFile.Read(file, password);
        }
        catch (QuestTlsException exception)
        {
            throw CertificateRefusal.Of(input, exception);
        }
    }

    private X509Certificate2Collection Choose(X509Certificate2Collection found) => number switch
    {
        null when to == "der" && found.Count > 1 => throw new CertificateRefusal(
            $"A DER file holds one certificate, and {input} has {found.Count}. Say which with --certificate and its number: {List(found)}."),
        null => found,
        { } chosen when chosen >= 1 && chosen <= found.Count => [found[chosen - 1]],
        _ => throw new CertificateRefusal($"{input} has no certificate with the number {number}, only these: {List(found)}."),
    };

    private byte[] Encode(X509Certificate2Collection certificates, string? password) => to switch
    {
        "der" => certificates[0].RawData,
        "pfx" => certificates.Export(X509ContentType.Pkcs12, password)!,
        _ => Encoding.UTF8.GetBytes(string.Concat(certificates.Select(Pem))),
    };

    private static string Pem(X509Certificate2 certificate) => $"# {RemoteText.Clean(certificate.Subject)}\n{certificate.ExportCertificatePem()}\n";

    private static string List(X509Certificate2Collection certificates) =>
        string.Join(", ", certificates.Select((certificate, index) => $"{index + 1} '{RemoteText.Clean(certificate.Subject)}'"));
}
