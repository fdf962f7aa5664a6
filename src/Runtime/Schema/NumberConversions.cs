namespace Questline.Schemas;

/// <summary>What becomes of booleans and numbers.</summary>
internal static class NumberConversions
{
    private static readonly Conversion AsText = Conversion.Converted("it is stored as text");

    public static Conversion OfBoolean(string kind) => kind switch
    {
        "BOOLEAN" => Conversion.None,
        "BYTE" or "SHORT" or "INT" or "LONG" or "FLOAT" or "DOUBLE" => Conversion.Converted("true and false are stored as 1 and 0"),
        "SYMBOL" => AsText,
        _ => Conversion.Refused,
    };

    public static Conversion OfInteger(QuestColumnType type, string kind) => kind switch
    {
        "BYTE" or "SHORT" or "INT" or "LONG" => Bits(kind) >= Bits(type.ToString().ToUpperInvariant())
            ? Conversion.None
            : Conversion.Narrower("values that do not fit are refused"),
        "FLOAT" or "DOUBLE" => Conversion.Converted("large values lose their last digits"),
        "DECIMAL" => Conversion.Narrower("values that do not fit are refused"),
        "DATE" or "TIMESTAMP" or "TIMESTAMP_NS" => Conversion.Converted("numbers are taken for a time since 1970"),
        "SYMBOL" => AsText,
        _ => Conversion.Refused,
    };

    public static Conversion OfLong256(string kind) => kind switch
    {
        "LONG256" => Conversion.None,
        "SYMBOL" => AsText,
        _ => Conversion.Refused,
    };

    public static Conversion OfDouble(QuestColumnType type, string kind) => kind switch
    {
        "DOUBLE" => Conversion.None,
        "FLOAT" => type == QuestColumnType.Float ? Conversion.None : Conversion.Converted("values lose digits, and large ones become NULL"),
        "DECIMAL" => Conversion.Narrower("values that it does not hold exactly are refused"),
        "SYMBOL" => AsText,
        _ => Conversion.Refused,
    };

    public static Conversion OfDecimal(ColumnSchema column, ServerColumnType server)
    {
        if (server.Kind != "DECIMAL")
            return Conversion.Refused with { Consequence = "the server refuses rows that have it, and a zero may damage the table" };
        if (server.DecimalSize is not { } size)
            return Conversion.None;
        bool holdsAll = size.Scale >= column.Scale && size.Precision - size.Scale >= column.Precision - column.Scale;
        return holdsAll ? Conversion.None : Conversion.Narrower("values with more digits are refused");
    }

    private static int Bits(string kind) => kind switch
    {
        "BYTE" => 8,
        "SHORT" => 16,
        "INT" => 32,
        _ => 64,
    };
}
