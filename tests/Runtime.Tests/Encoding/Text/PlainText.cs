using System.Text;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Text as ILP, one character at a time and as plainly as can be: what the encoder must agree with.</summary>
internal static class PlainText
{
    /// <param name="text">The value of a symbol.</param>
    /// <param name="refusedAt">The index of the first character that cannot be written, or -1.</param>
    public static byte[] Symbol(string text, out int refusedAt) => Encode(text, escaped: " ,=\n\r\\", refused: "\0", out refusedAt);

    /// <param name="text">The value of a string.</param>
    /// <param name="refusedAt">The index of the first character that cannot be written, or -1.</param>
    public static byte[] Quoted(string text, out int refusedAt) => Encode(text, escaped: "\"\\\n\r", refused: "", out refusedAt);

    private static byte[] Encode(string text, string escaped, string refused, out int refusedAt)
    {
        var bytes = new List<byte>();
        for (int i = 0; i < text.Length; i++)
        {
            if (refused.Contains(text[i]) || !Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                refusedAt = i;
                return [];
            }

            if (escaped.Contains(text[i]))
                bytes.Add((byte)'\\');
            AppendUtf8(bytes, rune.Value);
            i += rune.Utf16SequenceLength - 1;
        }

        refusedAt = -1;
        return [.. bytes];
    }

    private static void AppendUtf8(List<byte> bytes, int codePoint)
    {
        switch (codePoint)
        {
            case < 0x80:
                bytes.Add((byte)codePoint);
                break;
            case < 0x800:
                bytes.AddRange([(byte)(0xC0 | (codePoint >> 6)), Continuation(codePoint)]);
                break;
            case < 0x10000:
                bytes.AddRange([(byte)(0xE0 | (codePoint >> 12)), Continuation(codePoint >> 6), Continuation(codePoint)]);
                break;
            default:
                bytes.AddRange([(byte)(0xF0 | (codePoint >> 18)), Continuation(codePoint >> 12)]);
                bytes.AddRange([Continuation(codePoint >> 6), Continuation(codePoint)]);
                break;
        }
    }

    private static byte Continuation(int bits) => (byte)(0x80 | (bits & 0x3F));
}
