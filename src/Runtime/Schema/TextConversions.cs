namespace Questline.Schemas;

/// <summary>What becomes of symbols and of text, also of text that is to become something else.</summary>
internal static class TextConversions
{
    public static Conversion OfSymbol(string kind) => kind is "SYMBOL" or "VARCHAR" or "STRING" ? Conversion.None : Conversion.Refused;

    public static Conversion OfText(ColumnSchema column, ServerColumnType server)
    {
        if (server.Kind is "VARCHAR" or "STRING" or "SYMBOL")
            return Conversion.None;
        if (server.Kind == "GEOHASH")
            return OfGeohash(column, server);
        if (string.Equals(server.Kind, column.Type.ToString(), StringComparison.OrdinalIgnoreCase))
            return Conversion.None;
        bool takesSome = server.Kind is "CHAR" or "UUID" or "IPV4" or "LONG256" or "DECIMAL";
        return column.Type == QuestColumnType.Varchar && takesSome
            ? Conversion.Narrower("other text is refused")
            : Conversion.Refused;
    }

    private static Conversion OfGeohash(ColumnSchema column, ServerColumnType server)
    {
        if (column.Type != QuestColumnType.Geohash)
            return Conversion.Converted("text that is no geohash is stored as NULL");
        if (server.GeohashBits is not { } bits || bits == column.GeohashBits)
            return Conversion.None;
        return Conversion.Converted(bits > column.GeohashBits ? "shorter text is stored as NULL" : "longer text is cut off");
    }
}
