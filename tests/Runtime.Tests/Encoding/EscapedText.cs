using System.Globalization;
using System.Text;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// Bytes in a form to read: ASCII as it is, a backslash doubled, LF as <c>\n</c>, CR as <c>\r</c>, all else as <c>\x00</c> to <c>\xff</c>.
/// </summary>
internal static class EscapedText
{
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (byte value in bytes)
            text.Append(Escape(value));
        return text.ToString();
    }

    public static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
            bytes.Add(text[i] == '\\' ? Unescape(text, ref i) : (byte)text[i]);
        return [.. bytes];
    }

    private static string Escape(byte value) => value switch
    {
        (byte)'\\' => @"\\",
        (byte)'\n' => @"\n",
        (byte)'\r' => @"\r",
        >= 0x20 and < 0x7F => ((char)value).ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\x{value:x2}"),
    };

    private static byte Unescape(string text, ref int index)
    {
        switch (text[++index])
        {
            case 'n': return (byte)'\n';
            case 'r': return (byte)'\r';
            case 'x':
                index += 2;
                return byte.Parse(text.AsSpan(index - 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            default: return (byte)text[index];
        }
    }
}
