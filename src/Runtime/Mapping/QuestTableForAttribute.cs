namespace Questline;

/// <summary>
/// Maps a type that one does not own to a QuestDB table. On a partial class <c>Tables</c>, <c>[QuestTableFor(typeof(Quote), "quotes")]</c> adds the property
/// <c>Tables.Quote</c>, which goes with the rows: <c>sender.WriteAsync(quote, Tables.Quote)</c>.
/// </summary>
/// <remarks>
/// The members of the type are mapped as those of a type with <see cref="QuestTableAttribute"/> are, its private ones excepted. Their attributes
/// are taken from the type itself and from <see cref="Members"/>.
/// </remarks>
/// <param name="rowType">The type of the rows: a class, struct or record; of a generic type, one with type arguments.</param>
/// <param name="name">The table name: see <see cref="QuestTableAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class QuestTableForAttribute(Type rowType, string name) : Attribute
{
    /// <summary>The type of the rows.</summary>
    public Type RowType { get; } = rowType;

    /// <summary>The table name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// A type that says what the members of the row type are: one, usually a private interface, with members of the same names, whatever their types,
    /// that carry the attributes. The default, null, maps every public member by its name.
    /// </summary>
    public Type? Members { get; set; }

    /// <summary>The name of the property that is added. The default is the name of the row type.</summary>
    public string? PropertyName { get; set; }

    /// <inheritdoc cref="QuestTableAttribute.Naming"/>
    public ColumnNaming Naming { get; set; }

    /// <inheritdoc cref="QuestTableAttribute.UnspecifiedTime"/>
    public UnspecifiedTime UnspecifiedTime { get; set; }

    /// <inheritdoc cref="QuestTableAttribute.PartitionBy"/>
    public PartitionBy PartitionBy { get; set; }

    /// <inheritdoc cref="QuestTableAttribute.Ttl"/>
    public string? Ttl { get; set; }

    /// <inheritdoc cref="QuestTableAttribute.Dedup"/>
    public bool Dedup { get; set; }

    /// <inheritdoc cref="QuestTableAttribute.ServerTime"/>
    public bool ServerTime { get; set; }
}
