using System.Buffers;

namespace Questline;

/// <summary>Text that becomes something else in its column. QuestDB refuses what is malformed, or stores NULL without a word.</summary>
internal static class IlpTextForm
{
    private const int BitsOfGeohashCharacter = 5;
    private const int Ipv4Parts = 4;
    private const int MaxLong256Digits = 64;
    private const string NullLong256 = "0x8000000000000000800000000000000080000000000000008000000000000000";

    /// <summary>What a UUID column takes for NULL.</summary>
    public static readonly Guid NullUuid = new(0x80000000u, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0);

    private static readonly SearchValues<char> GeohashCharacters = SearchValues.Create("0123456789bcdefghjkmnpqrstuvwxyzBCDEFGHJKMNPQRSTUVWXYZ");
    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>One ASCII character; U+0000 is NULL.</summary>
    public static bool IsChar(ReadOnlySpan<char> text) => text.Length == 1 && text[0] is > '\0' and < '\u0080';

    /// <summary>32 digits and 4 dashes, without braces or spaces, and not NULL.</summary>
    public static bool IsUuid(ReadOnlySpan<char> text) => text.Length == 36 && Guid.TryParseExact(text, "D", out Guid value) && value != NullUuid;

    /// <summary>Four numbers; 0.0.0.0 is NULL.</summary>
    public static bool IsIpv4(ReadOnlySpan<char> text)
    {
        int sum = 0;
        int parts = 0;
        while (TryReadPart(ref text, isLast: ++parts == Ipv4Parts, out int part))
        {
            sum += part;
            if (parts == Ipv4Parts)
                return sum > 0;
        }

        return false;
    }

    /// <summary>At least as many characters as the column has bits; more are cut off.</summary>
    public static bool IsGeohash(ReadOnlySpan<char> text, int bits) =>
        text.Length * BitsOfGeohashCharacter >= bits && !text.ContainsAnyExcept(GeohashCharacters);

    /// <summary>0x and digits, and not NULL.</summary>
    public static bool IsLong256(ReadOnlySpan<char> text) =>
        text.StartsWith("0x", StringComparison.Ordinal)
        && text.Length is > 2 and <= 2 + MaxLong256Digits
        && !text[2..].ContainsAnyExcept(HexadecimalDigits)
        && !text.SequenceEqual(NullLong256);

    private static bool TryReadPart(ref ReadOnlySpan<char> text, bool isLast, out int part)
    {
        int end = isLast ? text.Length : text.IndexOf('.');
        part = 0;
        if (end is < 1 or > 3 || (end > 1 && text[0] == '0'))
            return false;
        foreach (char digit in text[..end])
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            part = (part * 10) + (digit - '0');
        }

        text = text[Math.Min(end + 1, text.Length)..];
        return part <= byte.MaxValue;
    }
}
