namespace Questline.Generator.Reading;

/// <summary>The column types of <c>Questline.QuestColumnType</c>, with its values.</summary>
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
}
