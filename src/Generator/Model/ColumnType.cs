namespace Questline.Generator.Model;

/// <summary>The column types of <c>Questline.QuestColumnType</c>, with its names and values.</summary>
internal enum ColumnType
{
    Inferred = 0,
    Boolean = 1,
    Long = 2,
    Double = 3,
    Decimal = 4,
    Varchar = 5,
    Symbol = 6,
    Timestamp = 7,
    TimestampNanoseconds = 8,
    DoubleArray = 9,
    Byte = 10,
    Short = 11,
    Int = 12,
    Float = 13,
    Char = 14,
    Uuid = 15,
    Ipv4 = 16,
    Date = 17,
    Geohash = 18,
    Long256 = 19,
}
