using System.Text;

namespace Questline.Tls;

/// <summary>Certificates that somebody copied as base64, out of a web page or a secret of Kubernetes.</summary>
internal static class Base64Text
{
    public static CertificateFileFormat Format(string text) => Decode(text) switch
    {
        null => CertificateFileFormat.Unknown,
        var content when DerShape.Of(content) is CertificateFileFormat.Der => CertificateFileFormat.Base64Der,
        var content when PemLabel.Format(PemBlock.In(Encoding.UTF8.GetString(content))) is CertificateFileFormat.Pem => CertificateFileFormat.Base64Pem,
        _ => CertificateFileFormat.Unknown,
    };

    /// <summary>The bytes; null for a text that is no base64.</summary>
    public static byte[]? Decode(string text)
    {
        var content = new byte[text.Length];
        return Convert.TryFromBase64String(text, content, out var length) ? content[..length] : null;
    }
}
