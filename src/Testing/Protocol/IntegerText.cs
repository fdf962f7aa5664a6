namespace Questline.Testing.Protocol;

/// <summary>Integers: an optional minus and ASCII digits, nothing else.</summary>
internal static class IntegerText
{
    public static bool TryRead(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        bool negative = text.Length > 0 && text[0] == '-';
        ReadOnlySpan<byte> digits = negative ? text[1..] : text;
        if (digits.IsEmpty)
            return false;

        // Counts downwards: the smallest long has no positive counterpart.
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit) || value < long.MinValue / 10)
                return false;
            long next = value * 10 - (digit - '0');
            if (next > value)
                return false;
            value = next;
        }

        if (negative)
            return true;
        value = -value;
        return value >= 0;
    }
}
