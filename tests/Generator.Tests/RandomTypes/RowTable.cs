namespace Questline.Generator.Tests.RandomTypes;

/// <summary>The table of a random row type, and how the type is mapped to it.</summary>
/// <param name="Name">The name of the table.</param>
/// <param name="Naming">How columns are named.</param>
/// <param name="Dedup">Whether it has keys.</param>
/// <param name="Options">The other arguments of the attribute, each behind a comma.</param>
/// <param name="Mapping">Where the attributes stand.</param>
/// <param name="Property">The property of the host of a type that is not mapped itself.</param>
internal sealed record RowTable(string Name, ColumnNaming Naming, bool Dedup, string Options, RowMapping Mapping, string Property);

/// <summary>Where the attributes of a random row type stand.</summary>
internal enum RowMapping
{
    /// <summary>All on the type.</summary>
    Own,

    /// <summary>The table's on another class, those of members on the type.</summary>
    Foreign,

    /// <summary>All on another class.</summary>
    ForeignMembers,
}
