using System.Globalization;
using System.Text;

namespace Questline.Testing.Tests;

/// <summary>Bytes as the vectors write them: <c>\n</c>, <c>\r</c>, <c>\\</c>, <c>\xNN</c>, and ASCII.</summary>
internal static class EscapedBytes
{
    public static byte[] Read(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text, at, 1));
                continue;
            }

            at++;
            bytes.Add(text[at] switch
            {
                'n' => (byte)'\n',
                'r' => (byte)'\r',
                '\\' => (byte)'\\',
                'x' => byte.Parse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                char other => throw new FormatException($"'\\{other}' is no escape of the vectors."),
            });
            if (text[at] == 'x')
                at += 2;
        }

        return [.. bytes];
    }
}
