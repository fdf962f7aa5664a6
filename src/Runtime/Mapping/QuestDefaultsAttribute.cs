namespace Questline;

/// <summary>What all tables of an assembly have in common where they do not say otherwise.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class QuestDefaultsAttribute : Attribute
{
    /// <summary>How a column name is made from a member name. The default is <see cref="ColumnNaming.SnakeCase"/>.</summary>
    public ColumnNaming Naming { get; set; }

    /// <summary>How a <see cref="DateTime"/> without a kind is read. The default is <see cref="UnspecifiedTime.Utc"/>.</summary>
    public UnspecifiedTime UnspecifiedTime { get; set; }
}
