namespace Questline;

/// <summary>The column type that follows from the type of a value. The tables of docs/types.md have the same; a test compares them.</summary>
internal static class IlpValueColumn
{
    /// <summary><see cref="QuestColumnType.Inferred"/> where no column can be made from the type.</summary>
    public static QuestColumnType Of(Type type)
    {
        Type? underlying = Nullable.GetUnderlyingType(type);
        QuestColumnType column = OfValue(underlying ?? type);
        // Neither BYTE nor SHORT has a NULL.
        bool lacksNull = column is QuestColumnType.Byte or QuestColumnType.Short;
        return underlying is not null && lacksNull ? QuestColumnType.Int : column;
    }

    private static QuestColumnType OfValue(Type type) => Type.GetTypeCode(type) switch
    {
        // An enum has the code of its number.
        _ when type.IsEnum => QuestColumnType.Inferred,
        TypeCode.Boolean => QuestColumnType.Boolean,
        TypeCode.SByte => QuestColumnType.Byte,
        TypeCode.Byte or TypeCode.Int16 => QuestColumnType.Short,
        TypeCode.UInt16 => QuestColumnType.Int,
        TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 => QuestColumnType.Long,
        TypeCode.Single => QuestColumnType.Float,
        TypeCode.Double => QuestColumnType.Double,
        TypeCode.Decimal => QuestColumnType.Decimal,
        TypeCode.Char or TypeCode.String => QuestColumnType.Varchar,
        TypeCode.DateTime => QuestColumnType.Timestamp,
        _ => OfOther(type),
    };

    private static QuestColumnType OfOther(Type type) => type switch
    {
        _ when type == typeof(Half) => QuestColumnType.Float,
        _ when type == typeof(Guid) => QuestColumnType.Uuid,
        _ when type == typeof(DateTimeOffset) || type == typeof(DateOnly) => QuestColumnType.Timestamp,
        _ when type == typeof(double[]) => QuestColumnType.DoubleArray,
        _ => QuestColumnType.Inferred,
    };
}
