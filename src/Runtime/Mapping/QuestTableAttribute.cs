namespace Questline;

/// <summary>
/// Maps a partial class, struct, record or record struct to a QuestDB table: the compiler writes its serializer.
/// </summary>
/// <remarks>
/// Every public instance property and field becomes a column, in the order of declaration, unless it carries
/// <see cref="QuestIgnoreAttribute"/>. A member of type <c>T?</c> is optional: null leaves its column out of the row.
/// </remarks>
/// <param name="name">
/// The table name, written as it is: 1 to 127 bytes of UTF-8, without any of <c>? , ' " \ / : ) ( + * % ~</c> or control characters.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class QuestTableAttribute(string name) : Attribute
{
    /// <summary>The table name.</summary>
    public string Name { get; } = name;

    /// <summary>How a column name is made from a member name. The default is <see cref="ColumnNaming.SnakeCase"/>.</summary>
    public ColumnNaming Naming { get; set; }
}
