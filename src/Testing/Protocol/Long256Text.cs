using System.Buffers;

namespace Questline.Testing.Protocol;

/// <summary>The digits of a long256, without prefix and suffix.</summary>
internal static class Long256Text
{
    private const int MaxDigits = 64;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    public static bool IsValid(ReadOnlySpan<byte> digits) => digits.Length is > 0 and <= MaxDigits && !digits.ContainsAnyExcept(HexDigits);
}
