namespace Questline;

/// <summary>One column of a <see cref="TableSchema"/>. Immutable and safe to share.</summary>
/// <param name="Name">The column name, unescaped.</param>
/// <param name="Type">The type that the column has where <see cref="TableSchema.ToCreateTableSql"/> creates it.</param>
/// <param name="IsOptional">Whether a row may leave the column out.</param>
public sealed record ColumnSchema(string Name, QuestColumnType Type, bool IsOptional)
{
    // Every C# decimal fits: 29 digits in front of the point and 28 behind it.
    private const int DefaultPrecision = 57;
    private const int DefaultScale = 28;

    /// <summary>The decimal digits that a <see cref="QuestColumnType.Decimal"/> holds in sum, 1 to 76. The default is 57.</summary>
    public int Precision { get; init; } = DefaultPrecision;

    /// <summary>The decimal digits of a <see cref="QuestColumnType.Decimal"/> behind the point, 0 to <see cref="Precision"/>. The default is 28.</summary>
    public int Scale { get; init; } = DefaultScale;

    /// <summary>The bits of a <see cref="QuestColumnType.Geohash"/>, 1 to 60; it must be given there.</summary>
    public int GeohashBits { get; init; }

    /// <summary>The dimensions of a <see cref="QuestColumnType.DoubleArray"/>, 1 to 32. The default is 1.</summary>
    public int ArrayRank { get; init; } = 1;

    /// <summary>The distinct values to expect of a <see cref="QuestColumnType.Symbol"/>, 2 to 1,073,741,824; null leaves it to the server.</summary>
    public int? SymbolCapacity { get; init; }

    /// <summary>Whether the server keeps a <see cref="QuestColumnType.Symbol"/>'s values in memory; null leaves it to the server.</summary>
    public bool? SymbolCache { get; init; }

    /// <summary>Whether the column is a deduplication key, where the table has <see cref="TableSchema.Dedup"/>.</summary>
    public bool IsKey { get; init; }
}
