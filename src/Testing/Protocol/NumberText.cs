using System.Globalization;

namespace Questline.Testing.Protocol;

/// <summary>The shape of <c>[+-] digits [. digits] [(e|E) [+-] digits]</c>, with at least one digit before the exponent.</summary>
internal readonly record struct NumberText(bool IsNegative, Range Whole, Range Fraction, int Exponent)
{
    // Far beyond any exponent that a double or a decimal can have, and small enough to be added to a length.
    private const int ExponentBound = 1_000_000;

    public static bool TryRead(ReadOnlySpan<byte> text, out NumberText number)
    {
        number = default;
        int at = SkipSign(text, 0);
        int whole = at;
        at = SkipDigits(text, at);
        Range wholeDigits = whole..at;
        int fraction = at < text.Length && text[at] == '.' ? at + 1 : at;
        at = SkipDigits(text, fraction);
        Range fractionDigits = fraction..at;
        if (IsEmpty(wholeDigits) && IsEmpty(fractionDigits))
            return false;

        int exponent = 0;
        if (at < text.Length && !TryReadExponent(text[at..], out exponent))
            return false;
        number = new NumberText(text[0] == '-', wholeDigits, fractionDigits, exponent);
        return true;
    }

    public bool IsZero(ReadOnlySpan<byte> text) => !text[Whole].ContainsAnyExcept((byte)'0') && !text[Fraction].ContainsAnyExcept((byte)'0');

    private static bool TryReadExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        if (text[0] is not ((byte)'e' or (byte)'E'))
            return false;
        int digits = SkipSign(text, 1);
        if (digits == text.Length || SkipDigits(text, digits) != text.Length)
            return false;

        bool inRange = int.TryParse(text[digits..], NumberStyles.None, CultureInfo.InvariantCulture, out int size) && size <= ExponentBound;
        exponent = (inRange ? size : ExponentBound) * (text[1] == '-' ? -1 : 1);
        return true;
    }

    private static int SkipSign(ReadOnlySpan<byte> text, int at) =>
        at < text.Length && text[at] is (byte)'+' or (byte)'-' ? at + 1 : at;

    private static int SkipDigits(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit((char)text[at]))
            at++;
        return at;
    }

    private static bool IsEmpty(Range range) => range.Start.Value == range.End.Value;
}
