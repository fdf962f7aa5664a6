using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Which column types each kind of value can be written as; the first of each kind is the inferred one.</summary>
internal static class ColumnEncodings
{
    private static readonly (ValueKind Kind, ColumnType Type, ColumnEncoding Encoding)[] Table =
    [
        (ValueKind.Text, ColumnType.Varchar, ColumnEncoding.Text),
        (ValueKind.Text, ColumnType.Symbol, ColumnEncoding.SymbolText),
        (ValueKind.Character, ColumnType.Varchar, ColumnEncoding.Character),
        (ValueKind.Character, ColumnType.Symbol, ColumnEncoding.SymbolCharacter),
        (ValueKind.Boolean, ColumnType.Boolean, ColumnEncoding.Boolean),
        (ValueKind.Integer, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.LongInteger, ColumnType.Long, ColumnEncoding.Long),
        (ValueKind.LongInteger, ColumnType.Timestamp, ColumnEncoding.TimestampMicroseconds),
        (ValueKind.LongInteger, ColumnType.TimestampNanoseconds, ColumnEncoding.TimestampNanoseconds),
        (ValueKind.Double, ColumnType.Double, ColumnEncoding.Double),
        (ValueKind.Decimal, ColumnType.Decimal, ColumnEncoding.Decimal),
        (ValueKind.Enum, ColumnType.Symbol, ColumnEncoding.SymbolEnum),
        (ValueKind.Guid, ColumnType.Varchar, ColumnEncoding.Guid),
        (ValueKind.Date, ColumnType.Timestamp, ColumnEncoding.TimestampMicroseconds),
        (ValueKind.Date, ColumnType.TimestampNanoseconds, ColumnEncoding.TimestampNanoseconds),
        (ValueKind.DoubleArray, ColumnType.DoubleArray, ColumnEncoding.DoubleArray),
    ];

    /// <summary>The encoding of a kind of value as a column type, or null where there is none.</summary>
    public static ColumnEncoding? Find(ValueKind kind, ColumnType type) =>
        Table.Where(row => row.Kind == kind && (type == ColumnType.Inferred || row.Type == type))
            .Select(row => (ColumnEncoding?)row.Encoding)
            .FirstOrDefault();

    /// <summary>The column types of a kind of value, as a message names them.</summary>
    public static string TypesOf(ValueKind kind) =>
        string.Join(" or ", Table.Where(row => row.Kind == kind).Select(row => row.Type.ToString()));
}
