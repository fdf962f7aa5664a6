using System.Globalization;
using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>Decimals as doubles. The framework's own conversion rounds up to four times, and so not always to the nearest.</summary>
internal static class NearestDouble
{
    /// <summary>A sign, 29 digits, and the 0 and the point in front of 28 of them.</summary>
    private const int MaxTextLength = 32;

    /// <summary>Up to it, integers are exact as doubles.</summary>
    private const long LastExact = 1L << 53;

    /// <summary>The powers of ten that are exact as doubles.</summary>
    private static ReadOnlySpan<double> ExactPowers =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>One division of exact numbers rounds once. A negative zero becomes zero.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Of(decimal value)
    {
        Int128 unscaled = IlpDecimal.Unscaled(value);
        if (unscaled == 0)
            return 0;
        if (value.Scale < ExactPowers.Length && unscaled >= -LastExact && unscaled <= LastExact)
            return (long)unscaled / ExactPowers[value.Scale];
        return OfText(value);
    }

    /// <summary>Parsing rounds any number of digits once.</summary>
    private static double OfText(decimal value)
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        value.TryFormat(text, out int written, default, CultureInfo.InvariantCulture);
        return double.Parse(text[..written], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
