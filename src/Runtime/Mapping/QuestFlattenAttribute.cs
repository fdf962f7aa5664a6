namespace Questline;

/// <summary>
/// Maps the members of a member, each to a column of its own, as if they stood in its place. Where the member is null, its columns are left out of
/// the row. The attributes of these members count as they do on a table's own.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class QuestFlattenAttribute : Attribute
{
    /// <summary>What the names of the columns begin with, such as <c>bid_</c>. The default is nothing.</summary>
    public string? Prefix { get; set; }
}
