using System.Diagnostics.CodeAnalysis;

namespace Questline;

/// <summary>Values that do not go into the column that the schema gives them.</summary>
internal static partial class IlpRefusal
{
    [DoesNotReturn]
    public static void OutsideByte(ReadOnlySpan<byte> prefix) => OutOfRange(prefix, "a BYTE column, -128 to 127");

    [DoesNotReturn]
    public static void OutsideShort(ReadOnlySpan<byte> prefix) => OutOfRange(prefix, "a SHORT column, -32768 to 32767");

    [DoesNotReturn]
    public static void OutsideInt(ReadOnlySpan<byte> prefix) =>
        OutOfRange(prefix, "an INT column, -2147483647 to 2147483647; -2147483648 is its NULL");

    [DoesNotReturn]
    public static void NotAscii(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "a CHAR column takes exactly one ASCII character other than U+0000; write such a character, or use QuestColumnType.Varchar", NameIn(prefix));

    [DoesNotReturn]
    public static void NotUuid(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the text is no UUID of 32 hexadecimal digits and 4 dashes, or it is 80000000-0000-0000-8000-000000000000, which a UUID column takes for NULL; "
            + "mend it, or declare the member as a Guid", NameIn(prefix));

    [DoesNotReturn]
    public static void NullUuid(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the value is 80000000-0000-0000-8000-000000000000, which a UUID column takes for NULL; write another, "
            + "or declare the member nullable and write null instead", NameIn(prefix));

    [DoesNotReturn]
    public static void NotIpv4(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the text is no IPv4 address of four numbers without leading zeros, or it is 0.0.0.0, which QuestDB stores as NULL; "
            + "mend it, or write null to leave the column out", NameIn(prefix));

    [DoesNotReturn]
    public static void NotGeohash(ReadOnlySpan<byte> prefix, int bits) =>
        throw new QuestInvalidRowException(
            $"the text is no geohash of at least {bits} bits, five for each character, which QuestDB would store as NULL; "
            + "write more characters of 0-9 and b-z without i, l and o", NameIn(prefix));

    [DoesNotReturn]
    public static void NotLong256(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the text is no LONG256, 0x and 1 to 64 hexadecimal digits, or it is four times 8000000000000000, which is its NULL; mend it", NameIn(prefix));

    [DoesNotReturn]
    public static void OutsideLong256(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the value does not go into a LONG256 column, 0 to 2^256 - 1; write another value, or make the column a string", NameIn(prefix));

    [DoesNotReturn]
    public static void NullLong256(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the value is four times 8000000000000000 in hexadecimal, which a LONG256 column takes for NULL; write another, "
            + "or declare the member nullable and write null instead", NameIn(prefix));

    [DoesNotReturn]
    public static void Ipv6InIpv4(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the address is IPv6, and an IPv4 column takes IPv4 only; write such an address, or use Type = QuestColumnType.Varchar", NameIn(prefix));

    [DoesNotReturn]
    public static void NullIpv4(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException(
            "the address is 0.0.0.0, which QuestDB stores as NULL; write another, or declare the member nullable and write null instead", NameIn(prefix));

    [DoesNotReturn]
    public static void UnsupportedType(ReadOnlySpan<byte> prefix, Type type) =>
        throw new QuestInvalidRowException(
            $"the member's type parameter stands for {Nullable.GetUnderlyingType(type) ?? type}, of which no column can be made; let it stand for bool, a "
            + "number, char, string, Guid, a date or double[], or declare the member with a type of its own", NameIn(prefix));

    [DoesNotReturn]
    public static void OutsideDecimal(ReadOnlySpan<byte> prefix, int precision, int scale) =>
        throw new QuestInvalidRowException(
            $"the value does not go into a DECIMAL({precision},{scale}) column without losing digits; round it, or give the column more with Precision and Scale", NameIn(prefix));

    [DoesNotReturn]
    public static void TextChanged(ReadOnlySpan<byte> prefix) =>
        throw new QuestInvalidRowException("the memory of the text was changed while the row was written; let no thread change a row that is being written", NameIn(prefix));

    [DoesNotReturn]
    private static void OutOfRange(ReadOnlySpan<byte> prefix, string column) =>
        throw new QuestInvalidRowException($"the value does not go into {column}; write another value, or choose QuestColumnType.Long", NameIn(prefix));
}
