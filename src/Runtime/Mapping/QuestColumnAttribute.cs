namespace Questline;

/// <summary>Names a member's column, or chooses the column type where the member's own type leaves a choice.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class QuestColumnAttribute : Attribute
{
    /// <summary>Keeps the name that the table's <see cref="ColumnNaming"/> makes.</summary>
    public QuestColumnAttribute()
    {
    }

    /// <summary>Sets the column name, written as it is.</summary>
    /// <param name="name">
    /// 1 to 127 bytes of UTF-8, without any of <c>? . , ' " \ / : ) ( + - * % ~</c> or control characters.
    /// </param>
    public QuestColumnAttribute(string name) => Name = name;

    /// <summary>The column name, or null where the table's <see cref="ColumnNaming"/> makes it.</summary>
    public string? Name { get; }

    /// <summary>The column type. The default, <see cref="QuestColumnType.Inferred"/>, follows from the member's type.</summary>
    public QuestColumnType Type { get; set; }
}
