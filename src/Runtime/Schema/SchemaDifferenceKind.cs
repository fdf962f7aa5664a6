namespace Questline;

/// <summary>How a table differs from the schema of a row type.</summary>
public enum SchemaDifferenceKind
{
    /// <summary>There is no such table. Rows would create it, with the column types that rows can create.</summary>
    MissingTable,

    /// <summary>The table lacks a column, and rows cannot create it with its type.</summary>
    MissingColumn,

    /// <summary>The column's type takes no value of the row's: the server refuses every row that has one.</summary>
    RefusedType,

    /// <summary>The column's type takes some values of the row's and refuses the others.</summary>
    NarrowerType,

    /// <summary>The column's type takes the values and stores something else than was written.</summary>
    ConvertedType,

    /// <summary>The designated timestamp is missing, has another name or another unit.</summary>
    DesignatedTimestamp,

    /// <summary>The table decides by other columns, or not at all, whether two rows are one.</summary>
    DedupKeys,
}
