using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Questline.Tls;

/// <summary>Reads the certificates of a PEM file, or of a PKCS#12 store with its password, and recognizes what else people put in its place.</summary>
internal static class PemCertificates
{
    private const string Begin = "-----BEGIN CERTIFICATE-----";
    private const byte DerSequence = 0x30;
    private const byte DerLongLength = 0x80;

    /// <exception cref="QuestTlsException">There is no certificate in it, or one that cannot be read.</exception>
    public static X509Certificate2Collection Parse(byte[] content, string? password)
    {
        if (content is [DerSequence, >= DerLongLength, ..])
            return Binary(content, password);

        var text = Text(content);
        if (string.IsNullOrWhiteSpace(text))
            throw UnreadableRoots.Empty();

        var blocks = Blocks(text).ToArray();
        if (blocks is [])
            throw text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) ? UnreadableRoots.PrivateKey() : UnreadableRoots.NoCertificate();

        return [.. blocks.Select((block, index) => Certificate(block, index + 1))];
    }

    private static X509Certificate2Collection Binary(byte[] content, string? password) => ContentType(content) switch
    {
        X509ContentType.Pkcs12 when password is not null => Pkcs12Certificates.Parse(content, password),
        X509ContentType.Pkcs12 => throw UnreadableRoots.Pkcs12(),
        X509ContentType.Cert => throw UnreadableRoots.Der(),
        _ => throw UnreadableRoots.NoCertificate(),
    };

    private static X509ContentType ContentType(byte[] content)
    {
        try
        {
            return X509Certificate2.GetCertContentType(content);
        }
        catch (CryptographicException)
        {
            return X509ContentType.Unknown;
        }
    }

    // The reader takes the byte order marks that Windows tools write, those of UTF-16 too.
    private static string Text(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    // Each block runs to the next one, so that one without an end is found to be damaged and is not skipped.
    private static IEnumerable<string> Blocks(string text)
    {
        for (var start = text.IndexOf(Begin, StringComparison.Ordinal); start >= 0;)
        {
            var next = text.IndexOf(Begin, start + Begin.Length, StringComparison.Ordinal);
            yield return next < 0 ? text[start..] : text[start..next];
            start = next;
        }
    }

    private static X509Certificate2 Certificate(string block, int number)
    {
        try
        {
            return X509Certificate2.CreateFromPem(block);
        }
        catch (CryptographicException)
        {
            throw UnreadableRoots.Damaged(number);
        }
    }
}
