using System.Globalization;
using System.Numerics;
using System.Text;

namespace Questline.Testing.Protocol;

/// <summary>Decimals in text. Trailing zeros count towards the scale.</summary>
internal static class DecimalText
{
    public const int MaxScale = 76;
    private const int MaxDigits = 76;

    public static bool TryRead(ReadOnlySpan<byte> text, out BigInteger unscaled, out int scale)
    {
        unscaled = default;
        scale = 0;
        if (!NumberText.TryRead(text, out NumberText number))
            return false;

        string digits = (Encoding.ASCII.GetString(text[number.Whole]) + Encoding.ASCII.GetString(text[number.Fraction])).TrimStart('0');
        int power = number.Exponent - text[number.Fraction].Length;
        int trailingZeros = digits.Length == 0 ? 0 : Math.Max(0, power);
        if (digits.Length + (long)trailingZeros > MaxDigits || power < -MaxScale)
            return false;

        BigInteger magnitude = BigInteger.Parse("0" + digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, trailingZeros);
        unscaled = number.IsNegative ? -magnitude : magnitude;
        scale = Math.Max(0, -power);
        return true;
    }

    public static bool IsNull(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("NaN"u8) || text.SequenceEqual("Infinity"u8) || text.SequenceEqual("-Infinity"u8) || text.SequenceEqual("+Infinity"u8);
}
