namespace Questline;

/// <summary>A QuestDB column type.</summary>
public enum QuestColumnType
{
    /// <summary>Follows from the member's type.</summary>
    Inferred,

    /// <summary><c>BOOLEAN</c>.</summary>
    Boolean,

    /// <summary><c>LONG</c>: a 64-bit integer.</summary>
    Long,

    /// <summary><c>DOUBLE</c>.</summary>
    Double,

    /// <summary><c>DECIMAL</c>. The column must exist: the server creates none on its own.</summary>
    Decimal,

    /// <summary><c>VARCHAR</c>.</summary>
    Varchar,

    /// <summary><c>SYMBOL</c>.</summary>
    Symbol,

    /// <summary><c>TIMESTAMP</c>: microseconds since 1970-01-01T00:00:00Z.</summary>
    Timestamp,

    /// <summary><c>TIMESTAMP_NS</c>: nanoseconds since 1970-01-01T00:00:00Z.</summary>
    TimestampNanoseconds,

    /// <summary><c>DOUBLE[]</c>.</summary>
    DoubleArray,
}
