namespace Questline;

/// <summary>The span of time that one partition of a table holds, for <see cref="TableSchema.ToCreateTableSql"/>.</summary>
public enum PartitionBy
{
    /// <summary>A day, as in the tables that QuestDB creates for rows. The default.</summary>
    Day,

    /// <summary>An hour: for more than about a hundred million rows a day.</summary>
    Hour,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month: for less than about a hundred thousand rows a day.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
