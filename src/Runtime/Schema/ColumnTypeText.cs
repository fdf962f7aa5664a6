using System.Globalization;

namespace Questline.Schemas;

/// <summary>Column types as QuestDB's SQL writes them.</summary>
internal static class ColumnTypeText
{
    /// <exception cref="InvalidOperationException">The column was described by hand and has no type that can be created.</exception>
    public static string For(ColumnSchema column) => column.Type switch
    {
        QuestColumnType.Boolean => "BOOLEAN",
        QuestColumnType.Byte => "BYTE",
        QuestColumnType.Short => "SHORT",
        QuestColumnType.Int => "INT",
        QuestColumnType.Long => "LONG",
        QuestColumnType.Long256 => "LONG256",
        QuestColumnType.Float => "FLOAT",
        QuestColumnType.Double => "DOUBLE",
        QuestColumnType.Decimal => Decimal(column),
        QuestColumnType.Char => "CHAR",
        QuestColumnType.Varchar => "VARCHAR",
        QuestColumnType.Symbol => Symbol(column),
        QuestColumnType.Uuid => "UUID",
        QuestColumnType.Ipv4 => "IPv4",
        QuestColumnType.Geohash => Geohash(column),
        QuestColumnType.Date => "DATE",
        QuestColumnType.Timestamp => "TIMESTAMP",
        QuestColumnType.TimestampNanoseconds => "TIMESTAMP_NS",
        QuestColumnType.DoubleArray => DoubleArray(column),
        _ => throw Refuse(column, $"has no column type ({column.Type})"),
    };

    private static string Decimal(ColumnSchema column) => ColumnLimits.IsDecimal(column.Precision, column.Scale)
        ? Invariant($"DECIMAL({column.Precision},{column.Scale})")
        : throw Refuse(column, Invariant($"is a DECIMAL({column.Precision},{column.Scale}); the precision is 1 to 76 and the scale 0 to the precision"));

    private static string Geohash(ColumnSchema column) => ColumnLimits.IsGeohash(column.GeohashBits)
        ? Invariant($"GEOHASH({column.GeohashBits}b)")
        : throw Refuse(column, Invariant($"is a geohash of {column.GeohashBits} bits; it needs 1 to 60"));

    private static string DoubleArray(ColumnSchema column) => column.ArrayRank is >= 1 and <= ColumnLimits.MaxArrayRank
        ? "DOUBLE" + string.Concat(Enumerable.Repeat("[]", column.ArrayRank))
        : throw Refuse(column, Invariant($"is an array of {column.ArrayRank} dimensions; it needs 1 to 32"));

    private static string Symbol(ColumnSchema column)
    {
        if (column.SymbolCapacity is { } wrong && !ColumnLimits.IsSymbolCapacity(wrong))
            throw Refuse(column, Invariant($"is a symbol of capacity {wrong}; it is 2 to 1073741824"));
        string capacity = column.SymbolCapacity is { } values ? Invariant($" CAPACITY {values}") : "";
        return "SYMBOL" + capacity + column.SymbolCache switch { true => " CACHE", false => " NOCACHE", null => "" };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static InvalidOperationException Refuse(ColumnSchema column, string reason) => new($"The column '{column.Name}' {reason}.");
}
