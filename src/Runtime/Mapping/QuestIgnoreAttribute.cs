namespace Questline;

/// <summary>Leaves a member out of the table.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class QuestIgnoreAttribute : Attribute;
