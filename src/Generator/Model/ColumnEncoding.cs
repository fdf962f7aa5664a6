namespace Questline.Generator.Model;

/// <summary>How the value of a member is written.</summary>
internal enum ColumnEncoding
{
    SymbolText,
    SymbolCharacter,
    SymbolEnum,
    Boolean,
    Long,
    Double,
    Decimal,
    Text,
    Character,
    Guid,
    TimestampMicroseconds,
    TimestampNanoseconds,
    DoubleArray,
}
