namespace Questline;

/// <summary>
/// A QuestDB column type. Rows create those before <see cref="Byte"/> by themselves, but for <see cref="Decimal"/>, and <see cref="Long256"/>; SQL creates
/// all of them.
/// </summary>
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

    /// <summary><c>BYTE</c>: an integer of 8 bits, -128 to 127, without NULL.</summary>
    Byte,

    /// <summary><c>SHORT</c>: an integer of 16 bits, without NULL.</summary>
    Short,

    /// <summary><c>INT</c>: an integer of 32 bits, of which the smallest is NULL.</summary>
    Int,

    /// <summary><c>FLOAT</c>: a floating-point number of 32 bits.</summary>
    Float,

    /// <summary><c>CHAR</c>. Only ASCII goes into it.</summary>
    Char,

    /// <summary><c>UUID</c>.</summary>
    Uuid,

    /// <summary><c>IPv4</c>.</summary>
    Ipv4,

    /// <summary><c>DATE</c>: milliseconds since 1970-01-01T00:00:00Z.</summary>
    Date,

    /// <summary><c>GEOHASH</c>, of 1 to 60 bits.</summary>
    Geohash,

    /// <summary><c>LONG256</c>: an unsigned integer of 256 bits.</summary>
    Long256,
}
