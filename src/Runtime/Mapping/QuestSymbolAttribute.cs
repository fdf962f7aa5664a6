namespace Questline;

/// <summary>
/// Writes a member of text (a <see cref="string"/>, a <see cref="char"/>, or memory of characters or of UTF-8) or of an enum as a QuestDB symbol: text of
/// few distinct values that the server indexes.
/// An enum is a symbol even without this attribute.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class QuestSymbolAttribute : Attribute
{
    /// <summary>
    /// How many distinct values to expect, 2 to 1,073,741,824, for <see cref="TableSchema.ToCreateTableSql"/>. The default is the server's, usually 256.
    /// </summary>
    public int Capacity { get; set; }

    /// <summary>Whether the server keeps the values in memory, for <see cref="TableSchema.ToCreateTableSql"/>. The default is the server's, usually true.</summary>
    public bool Cache { get; set; } = true;
}
