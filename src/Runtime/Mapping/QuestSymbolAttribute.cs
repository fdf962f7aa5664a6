namespace Questline;

/// <summary>
/// Writes a <see cref="string"/>, <see cref="char"/> or enum member as a QuestDB symbol: text of few distinct values that the server indexes.
/// An enum is a symbol even without this attribute.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class QuestSymbolAttribute : Attribute;
