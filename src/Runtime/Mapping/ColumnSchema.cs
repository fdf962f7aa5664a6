namespace Questline;

/// <summary>One column of a <see cref="TableSchema"/>.</summary>
/// <param name="Name">The column name, unescaped.</param>
/// <param name="Type">The type that the member is written as.</param>
/// <param name="IsOptional">Whether a row may leave the column out.</param>
public sealed record ColumnSchema(string Name, QuestColumnType Type, bool IsOptional);
