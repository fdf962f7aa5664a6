namespace Questline.Schemas;

/// <summary>What becomes of timestamps.</summary>
internal static class TimeConversions
{
    public static Conversion OfTimestamp(QuestColumnType type, string kind) => kind switch
    {
        "TIMESTAMP_NS" => Conversion.None,
        "TIMESTAMP" => type == QuestColumnType.TimestampNanoseconds ? Conversion.Converted("nanoseconds are cut off") : Conversion.None,
        "DATE" => type == QuestColumnType.Date ? Conversion.None : Conversion.Converted("what is finer than milliseconds is cut off"),
        "SYMBOL" => Conversion.Converted("the number is stored as text"),
        _ => Conversion.Refused,
    };
}
