using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Which column types each kind of value can be written as; the first of each kind that can be NULL where it must is the inferred one.</summary>
internal static class ColumnEncodings
{
    private static readonly (ValueKind Kind, ColumnType Type, ColumnEncoding Encoding)[] Table =
    [
        (ValueKind.Text, ColumnType.Varchar, ColumnEncoding.Text),
        (ValueKind.Text, ColumnType.Symbol, ColumnEncoding.SymbolText),
        (ValueKind.Text, ColumnType.Char, ColumnEncoding.TextAsChar),
        (ValueKind.Text, ColumnType.Uuid, ColumnEncoding.TextAsUuid),
        (ValueKind.Text, ColumnType.Ipv4, ColumnEncoding.TextAsIpv4),
        (ValueKind.Text, ColumnType.Geohash, ColumnEncoding.TextAsGeohash),
        (ValueKind.Text, ColumnType.Long256, ColumnEncoding.TextAsLong256),
        (ValueKind.CharacterMemory, ColumnType.Varchar, ColumnEncoding.Memory),
        (ValueKind.CharacterMemory, ColumnType.Symbol, ColumnEncoding.SymbolMemory),
        (ValueKind.CharacterMemory, ColumnType.Char, ColumnEncoding.MemoryAsChar),
        (ValueKind.CharacterMemory, ColumnType.Uuid, ColumnEncoding.MemoryAsUuid),
        (ValueKind.CharacterMemory, ColumnType.Ipv4, ColumnEncoding.MemoryAsIpv4),
        (ValueKind.CharacterMemory, ColumnType.Geohash, ColumnEncoding.MemoryAsGeohash),
        (ValueKind.CharacterMemory, ColumnType.Long256, ColumnEncoding.MemoryAsLong256),
        (ValueKind.Utf8Memory, ColumnType.Varchar, ColumnEncoding.Utf8),
        (ValueKind.Utf8Memory, ColumnType.Symbol, ColumnEncoding.SymbolUtf8),
        (ValueKind.Character, ColumnType.Varchar, ColumnEncoding.Character),
        (ValueKind.Character, ColumnType.Symbol, ColumnEncoding.SymbolCharacter),
        (ValueKind.Character, ColumnType.Char, ColumnEncoding.CharacterAsChar),
        (ValueKind.Boolean, ColumnType.Boolean, ColumnEncoding.Boolean),

        // Where every value of the type fits the column, nothing is checked at the write.
        (ValueKind.SignedByte, ColumnType.Byte, ColumnEncoding.Long),
        (ValueKind.SignedByte, ColumnType.Short, ColumnEncoding.Long),
        (ValueKind.SignedByte, ColumnType.Int, ColumnEncoding.Long),
        (ValueKind.SignedByte, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.UnsignedByte, ColumnType.Short, ColumnEncoding.Long),
        (ValueKind.UnsignedByte, ColumnType.Byte, ColumnEncoding.LongAsByte),
        (ValueKind.UnsignedByte, ColumnType.Int, ColumnEncoding.Long),
        (ValueKind.UnsignedByte, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.ShortInteger, ColumnType.Short, ColumnEncoding.Long),
        (ValueKind.ShortInteger, ColumnType.Byte, ColumnEncoding.LongAsByte),
        (ValueKind.ShortInteger, ColumnType.Int, ColumnEncoding.Long),
        (ValueKind.ShortInteger, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.UnsignedShort, ColumnType.Int, ColumnEncoding.Long),
        (ValueKind.UnsignedShort, ColumnType.Byte, ColumnEncoding.LongAsByte),
        (ValueKind.UnsignedShort, ColumnType.Short, ColumnEncoding.LongAsShort),
        (ValueKind.UnsignedShort, ColumnType.Long, ColumnEncoding.Long),
        // An INT cannot hold the smallest int, which is its NULL.
        (ValueKind.Integer, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.Integer, ColumnType.Byte, ColumnEncoding.LongAsByte),
        (ValueKind.Integer, ColumnType.Short, ColumnEncoding.LongAsShort),
        (ValueKind.Integer, ColumnType.Int, ColumnEncoding.LongAsInt),
        (ValueKind.UnsignedInteger, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.UnsignedInteger, ColumnType.Byte, ColumnEncoding.LongAsByte),
        (ValueKind.UnsignedInteger, ColumnType.Short, ColumnEncoding.LongAsShort),
        (ValueKind.UnsignedInteger, ColumnType.Int, ColumnEncoding.LongAsInt),
        (ValueKind.LongInteger, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.LongInteger, ColumnType.Byte, ColumnEncoding.LongAsByte),
        (ValueKind.LongInteger, ColumnType.Short, ColumnEncoding.LongAsShort),
        (ValueKind.LongInteger, ColumnType.Int, ColumnEncoding.LongAsInt),
        (ValueKind.LongInteger, ColumnType.Timestamp, ColumnEncoding.TimestampMicroseconds),
        (ValueKind.LongInteger, ColumnType.TimestampNanoseconds, ColumnEncoding.TimestampNanoseconds),
        (ValueKind.LongInteger, ColumnType.Date, ColumnEncoding.TimestampMicroseconds),
        (ValueKind.UnsignedLong, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.BigInteger, ColumnType.Long256, ColumnEncoding.Long256),

        (ValueKind.Half, ColumnType.Float, ColumnEncoding.Double),
        (ValueKind.Half, ColumnType.Double, ColumnEncoding.Double),
        (ValueKind.Float, ColumnType.Float, ColumnEncoding.Double),
        (ValueKind.Float, ColumnType.Double, ColumnEncoding.Double),
        (ValueKind.Double, ColumnType.Double, ColumnEncoding.Double),
        (ValueKind.Decimal, ColumnType.Decimal, ColumnEncoding.Decimal),
        (ValueKind.Decimal, ColumnType.Double, ColumnEncoding.Double),
        (ValueKind.Enum, ColumnType.Symbol, ColumnEncoding.SymbolEnum),
        (ValueKind.Guid, ColumnType.Uuid, ColumnEncoding.GuidAsUuid),
        (ValueKind.Guid, ColumnType.Varchar, ColumnEncoding.Guid),
        (ValueKind.Address, ColumnType.Ipv4, ColumnEncoding.AddressAsIpv4),
        (ValueKind.Address, ColumnType.Varchar, ColumnEncoding.Address),
        (ValueKind.Date, ColumnType.Timestamp, ColumnEncoding.TimestampMicroseconds),
        (ValueKind.Date, ColumnType.TimestampNanoseconds, ColumnEncoding.TimestampNanoseconds),
        (ValueKind.Date, ColumnType.Date, ColumnEncoding.TimestampMicroseconds),
        (ValueKind.Duration, ColumnType.Long, ColumnEncoding.DurationMicroseconds),
        (ValueKind.Array, ColumnType.DoubleArray, ColumnEncoding.FlatArray),
        (ValueKind.TypeArgument, ColumnType.Inferred, ColumnEncoding.TypeArgument),
    ];

    /// <summary>The column type and the encoding of a kind of value, or null where it cannot be written as the type that is wanted.</summary>
    public static (ColumnType Type, ColumnEncoding Encoding)? Find(ValueKind kind, ColumnType wanted, bool isOptional) =>
        Table.Where(row => row.Kind == kind && (wanted == ColumnType.Inferred ? !isOptional || HasNull(row.Type) : row.Type == wanted))
            .Select(row => ((ColumnType, ColumnEncoding)?)(row.Type, row.Encoding))
            .FirstOrDefault();

    /// <summary>Whether a column that a row leaves out reads as NULL, where there is a choice: a boolean reads as false.</summary>
    public static bool HasNull(ColumnType type) => type is not (ColumnType.Byte or ColumnType.Short);

    /// <summary>The column types of a kind of value, as a message names them.</summary>
    public static string TypesOf(ValueKind kind)
    {
        string[] types = [.. Table.Where(row => row.Kind == kind).Select(row => row.Type.ToString())];
        string last = types[types.Length - 1];
        return types.Length == 1 ? last : $"{string.Join(", ", types.Take(types.Length - 1))} or {last}";
    }
}
