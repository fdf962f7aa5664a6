namespace Questline;

/// <summary>
/// Makes a member's column one of the table's deduplication keys, beside the designated timestamp, which always is one: a row replaces the row
/// with equal keys. The table says <see cref="QuestTableAttribute.Dedup"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class QuestKeyAttribute : Attribute;
