using System.Buffers;
using System.Net;
using System.Text;
using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>Quoted text into columns that read it.</summary>
internal static class StringConversion
{
    private const int UuidLength = 36;

    private static readonly SearchValues<byte> GeohashDigits = SearchValues.Create("0123456789bcdefghjkmnpqrstuvwxyzBCDEFGHJKMNPQRSTUVWXYZ"u8);

    private static readonly SearchValues<byte> DottedDigits = SearchValues.Create("0123456789."u8);

    public static bool Fits(ReadOnlySpan<byte> text, ColumnType type, CastRefusal refusal)
    {
        switch (type.Kind)
        {
            case ColumnKind.Varchar or ColumnKind.String or ColumnKind.Symbol:
                return true;
            case ColumnKind.Char:
                return text.Length == 1 && text[0] < 0x80 ? true : throw refusal.WrongText();
            case ColumnKind.Uuid:
                return text.Length == UuidLength && Guid.TryParseExact(Encoding.ASCII.GetString(text), "D", out _) ? true : throw refusal.WrongText();
            case ColumnKind.Ipv4:
                return IsIpv4(text, refusal) ? true : throw refusal.WrongText();
            case ColumnKind.Geohash:
                return IsGeohash(text, type.Size) ? true : throw refusal.SilentNull("text that is no geohash of this precision");
            case ColumnKind.Long256:
                return IsLong256(text) ? true : throw refusal.WrongText();
            case ColumnKind.Decimal:
                DecimalConversion.CheckFits(text, type, refusal);
                return true;
            default:
                return false;
        }
    }

    private static bool IsIpv4(ReadOnlySpan<byte> text, CastRefusal refusal)
    {
        if (text.IsEmpty || text.SequenceEqual("0.0.0.0"u8))
            throw refusal.SilentNull("an empty or zero IPv4 address");
        bool isDotted = text.Count((byte)'.') == 3 && !text.ContainsAnyExcept(DottedDigits);
        return isDotted && IPAddress.TryParse(Encoding.ASCII.GetString(text), out _);
    }

    private static bool IsGeohash(ReadOnlySpan<byte> text, int bits) =>
        text.Length * ColumnType.BitsPerGeohashCharacter >= bits && !text.IsEmpty && !text.ContainsAnyExcept(GeohashDigits);

    private static bool IsLong256(ReadOnlySpan<byte> text) =>
        text.StartsWith("0x"u8) && text.Length % 2 == 0 && Long256Text.IsValid(text[2..]);
}
