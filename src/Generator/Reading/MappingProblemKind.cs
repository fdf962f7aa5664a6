namespace Questline.Generator.Reading;

/// <summary>The rules of the mapping. Each has a diagnostic of its own.</summary>
internal enum MappingProblemKind
{
    /// <summary>The type, or one around it, is not partial.</summary>
    NotPartial,

    /// <summary>The type is of a kind that has no rows, or that code cannot be added to.</summary>
    TypeWithoutRows,

    /// <summary>A table or column name that QuestDB refuses.</summary>
    InvalidName,

    /// <summary>A table or column name of more bytes than QuestDB takes.</summary>
    NameTooLong,

    /// <summary>Two columns of one name.</summary>
    DuplicateColumn,

    /// <summary>A column called <c>timestamp</c>.</summary>
    ReservedName,

    /// <summary>The table has no column.</summary>
    NoColumn,

    /// <summary>A member that generated code cannot read.</summary>
    UnreadableMember,

    /// <summary>A type that has no column.</summary>
    UnsupportedType,

    /// <summary>A type that cannot be written as the column type that is asked for.</summary>
    ColumnTypeMismatch,

    /// <summary>A symbol on a type that cannot be one.</summary>
    NotASymbol,

    /// <summary>A precision, scale, size or capacity that QuestDB does not take.</summary>
    ColumnDefinition,

    /// <summary>A second designated timestamp.</summary>
    SecondTimestamp,

    /// <summary>A designated timestamp of a type that is no time.</summary>
    TimestampType,

    /// <summary>A time without the unit that it needs, or with one that does not go with it.</summary>
    TimeUnit,

    /// <summary>A deduplication key of a table that does not deduplicate, or deduplication without what it compares.</summary>
    Deduplication,

    /// <summary>Partitions and time to live that do not go together.</summary>
    TableDefinition,

    /// <summary>A converter that does not fit.</summary>
    Converter,

    /// <summary>A flattened member that cannot be, or would never end.</summary>
    Flatten,

    /// <summary>An attribute that has no effect where it stands.</summary>
    StrayAttribute,
}
