using System.Globalization;
using System.Numerics;

namespace Questline.Live.Tests.Querying;

/// <summary>One spelling for each decimal number.</summary>
internal static class DecimalText
{
    /// <summary>Without an exponent, and without the zeros at the end, of which a column has as many as its scale says.</summary>
    public static string Normalize(string text)
    {
        string[] parts = text.Split('E', 'e');
        int point = parts[0].IndexOf('.', StringComparison.Ordinal);
        int scale = point < 0 ? 0 : parts[0].Length - point - 1;
        if (parts.Length > 1)
            scale -= int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var unscaled = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return Plain(unscaled, scale);
    }

    private static string Plain(BigInteger unscaled, int scale)
    {
        while (scale > 0 && unscaled % 10 == 0)
        {
            unscaled /= 10;
            scale--;
        }

        if (scale <= 0)
            return (unscaled * BigInteger.Pow(10, -scale)).ToString(CultureInfo.InvariantCulture);
        string digits = BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return $"{(unscaled.Sign < 0 ? "-" : "")}{digits[..^scale]}.{digits[^scale..]}";
    }
}
