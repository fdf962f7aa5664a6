namespace Questline.Schemas;

/// <summary>Which columns take the values of a schema's column, by what rows send for it.</summary>
internal static class ConversionRules
{
    /// <summary>The difference that the type of an existing column makes, or null where every value is stored as it is.</summary>
    public static SchemaDifference? Find(ColumnSchema column, ServerColumnType server)
    {
        Conversion conversion = Convert(column, server);
        return conversion.Kind is { } kind
            ? new SchemaDifference(
                column.Name,
                kind,
                $"The column '{column.Name}' is of type {server}, and the schema says {ColumnTypeText.For(column)}: {conversion.Consequence}.")
            : null;
    }

    private static Conversion Convert(ColumnSchema column, ServerColumnType server) => column.Type switch
    {
        QuestColumnType.Boolean => NumberConversions.OfBoolean(server.Kind),
        QuestColumnType.Byte or QuestColumnType.Short or QuestColumnType.Int or QuestColumnType.Long =>
            NumberConversions.OfInteger(column.Type, server.Kind),
        QuestColumnType.Float or QuestColumnType.Double => NumberConversions.OfDouble(column.Type, server.Kind),
        QuestColumnType.Decimal => NumberConversions.OfDecimal(column, server),
        QuestColumnType.Timestamp or QuestColumnType.TimestampNanoseconds or QuestColumnType.Date =>
            TimeConversions.OfTimestamp(column.Type, server.Kind),
        QuestColumnType.Long256 => NumberConversions.OfLong256(server.Kind),
        QuestColumnType.Symbol => TextConversions.OfSymbol(server.Kind),
        QuestColumnType.DoubleArray => OfArray(column, server),
        _ => TextConversions.OfText(column, server),
    };

    private static Conversion OfArray(ColumnSchema column, ServerColumnType server) =>
        server.Kind == ServerColumnType.ArrayKind && server.ArrayRank == column.ArrayRank ? Conversion.None : Conversion.Refused;
}
