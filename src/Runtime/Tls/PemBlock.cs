using System.Security.Cryptography;

namespace Questline.Tls;

/// <summary>A piece of a PEM text: what follows one <c>-----BEGIN</c> up to the next.</summary>
/// <param name="Label">What it says that it is: <c>CERTIFICATE</c>.</param>
/// <param name="Text">All of it, the line that begins it included.</param>
internal readonly record struct PemBlock(string Label, string Text)
{
    private const string Begin = "-----BEGIN ";
    private const string Dashes = "-----";

    /// <summary>Each block runs to the next one, so that one without an end is found to be damaged and is not skipped.</summary>
    public static IReadOnlyList<PemBlock> In(string text)
    {
        var blocks = new List<PemBlock>();
        for (var start = text.IndexOf(Begin, StringComparison.Ordinal); start >= 0;)
        {
            var next = text.IndexOf(Begin, start + Begin.Length, StringComparison.Ordinal);
            var block = next < 0 ? text[start..] : text[start..next];
            if (block.IndexOf(Dashes, Begin.Length, StringComparison.Ordinal) is var end and >= 0)
                blocks.Add(new PemBlock(block[Begin.Length..end], block));
            start = next;
        }

        return blocks;
    }

    /// <summary>The bytes in it, or null where it is damaged or cut short.</summary>
    public byte[]? Decode() => PemEncoding.TryFind(Text, out var found) && Text[found.Label] == Label
        ? Convert.FromBase64String(Text[found.Base64Data])
        : null;
}
