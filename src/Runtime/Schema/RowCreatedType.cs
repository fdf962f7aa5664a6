namespace Questline.Schemas;

/// <summary>What rows create where a column is missing.</summary>
internal static class RowCreatedType
{
    /// <summary>The type that rows create instead of another, or null where they create the very type.</summary>
    public static string? Find(QuestColumnType type) => type switch
    {
        QuestColumnType.Byte or QuestColumnType.Short or QuestColumnType.Int => "LONG",
        QuestColumnType.Float => "DOUBLE",
        QuestColumnType.Date => "TIMESTAMP",
        QuestColumnType.Decimal => "DECIMAL",
        QuestColumnType.Char or QuestColumnType.Uuid or QuestColumnType.Ipv4 or QuestColumnType.Geohash => "VARCHAR",
        _ => null,
    };
}
