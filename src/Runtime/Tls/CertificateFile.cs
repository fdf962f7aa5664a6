using System.Text;

namespace Questline.Tls;

/// <summary>The content of a file that may hold certificates, told apart by what is in it and never by its name.</summary>
/// <param name="Format">What it is.</param>
/// <param name="Content">All of it.</param>
/// <param name="Blocks">Its blocks where it is PEM of any kind.</param>
internal sealed record CertificateFile(CertificateFileFormat Format, byte[] Content, IReadOnlyList<PemBlock> Blocks)
{
    /// <summary>Never throws.</summary>
    public static CertificateFile Recognize(byte[] content) => Binary(content) is { } format ? new(format, content, []) : Text(content);

    private static CertificateFileFormat? Binary(byte[] content) => content switch
    {
        [0xFE, 0xED, 0xFE, 0xED, ..] => CertificateFileFormat.Jks,
        [0xCE, 0xCE, 0xCE, 0xCE, ..] => CertificateFileFormat.Jceks,
        _ => DerShape.Of(content),
    };

    private static CertificateFile Text(byte[] content)
    {
        var text = Decode(content);
        var blocks = PemBlock.In(text);
        return new CertificateFile(string.IsNullOrWhiteSpace(text) ? CertificateFileFormat.Empty : TextFormat(text, blocks), content, blocks);
    }

    private static CertificateFileFormat TextFormat(string text, IReadOnlyList<PemBlock> blocks) => blocks switch
    {
        { Count: > 0 } => PemLabel.Format(blocks),
        _ when text.StartsWith("ssh-", StringComparison.Ordinal) || text.StartsWith("ecdsa-sha2-", StringComparison.Ordinal) =>
            CertificateFileFormat.PublicKey,
        _ => Base64Text.Format(text),
    };

    // The reader takes the byte order marks that Windows tools write, those of UTF-16 too.
    private static string Decode(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
