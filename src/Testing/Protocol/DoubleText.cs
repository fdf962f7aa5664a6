using System.Globalization;

namespace Questline.Testing.Protocol;

/// <summary>Doubles in text: digits with point and exponent, or exactly <c>NaN</c>, <c>Infinity</c> with a sign.</summary>
internal static class DoubleText
{
    public static bool TryRead(ReadOnlySpan<byte> text, out double value)
    {
        if (TryReadNamed(text, out value))
            return true;
        return NumberText.TryRead(text, out NumberText number)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value)
            && (value != 0 || number.IsZero(text));
    }

    private static bool TryReadNamed(ReadOnlySpan<byte> text, out double value)
    {
        value = text.SequenceEqual("NaN"u8) ? double.NaN
            : text.SequenceEqual("Infinity"u8) || text.SequenceEqual("+Infinity"u8) ? double.PositiveInfinity
            : text.SequenceEqual("-Infinity"u8) ? double.NegativeInfinity
            : 0;
        return value != 0;
    }
}
