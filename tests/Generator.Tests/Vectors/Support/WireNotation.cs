using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Questline.Generator.Tests.Vectors;

/// <summary>
/// A line as a person can write and read it: the text of the line, with <c>\n</c> at its end and, in braces, what is binary.
/// <list type="bullet">
/// <item><c>v={1.5}</c>: a double, with the second equals sign and the type byte.</item>
/// <item><c>v={[2,2] 1 2 3 4}</c>: an array of double, its dimensions in brackets.</item>
/// <item><c>v={d 2 12345}</c>: a decimal, its scale and then its unscaled value.</item>
/// <item><c>{x 0a ff}</c>: any bytes, in hexadecimal.</item>
/// </list>
/// It shares no code with what writes rows.
/// </summary>
internal static class WireNotation
{
    private const string LineEnd = @"\n";

    public static byte[] Bytes(string line)
    {
        if (!line.EndsWith(LineEnd, StringComparison.Ordinal))
            throw new FormatException($"A line ends in {LineEnd}: {line}");

        var bytes = new List<byte>();
        string[] parts = line[..^LineEnd.Length].Split('{');
        bytes.AddRange(Encoding.UTF8.GetBytes(parts[0]));
        foreach (string[] part in parts.Skip(1).Select(part => part.Split('}', 2)))
        {
            bytes.AddRange(Binary(part[0]));
            bytes.AddRange(Encoding.UTF8.GetBytes(part[1]));
        }

        bytes.Add((byte)'\n');
        return [.. bytes];
    }

    /// <summary>Bytes that are no printable ASCII in hexadecimal, one by one, so that no two lines look the same.</summary>
    public static string Show(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (byte value in bytes)
            text.Append(value is >= 0x20 and < 0x7F and not (byte)'{' ? ((char)value).ToString() : $"{{x {value:x2}}}");
        return text.ToString();
    }

    private static byte[] Binary(string content)
    {
        string[] words = content.Split(' ');
        return words[0] switch
        {
            "x" => Convert.FromHexString(string.Concat(words.Skip(1))),
            "d" => Decimal(byte.Parse(words[1], CultureInfo.InvariantCulture), BigInteger.Parse(words[2], CultureInfo.InvariantCulture)),
            ['[', ..] => Array([.. words[0].Trim('[', ']').Split(',').Select(Integer)], words.Skip(1)),
            _ => [(byte)'=', 0x10, .. Double(content)],
        };
    }

    private static byte[] Decimal(byte scale, BigInteger unscaled)
    {
        byte[] digits = unscaled.ToByteArray(isBigEndian: true);
        return [(byte)'=', 0x17, scale, (byte)digits.Length, .. digits];
    }

    private static byte[] Array(int[] dimensions, IEnumerable<string> elements) =>
        [(byte)'=', 0x0E, 0x0A, (byte)dimensions.Length, .. dimensions.SelectMany(Dimension), .. elements.SelectMany(Double)];

    private static byte[] Dimension(int length)
    {
        byte[] bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        return bytes;
    }

    private static byte[] Double(string text)
    {
        byte[] bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, double.Parse(text, CultureInfo.InvariantCulture));
        return bytes;
    }

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
