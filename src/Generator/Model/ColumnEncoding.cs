namespace Questline.Generator.Model;

/// <summary>How the value of a member is written.</summary>
internal enum ColumnEncoding
{
    SymbolText,
    SymbolCharacter,
    SymbolEnum,
    Boolean,
    Long,
    LongAsByte,
    LongAsShort,
    LongAsInt,
    Double,
    Decimal,
    Text,
    TextAsChar,
    TextAsUuid,
    TextAsIpv4,
    TextAsGeohash,
    TextAsLong256,
    Character,
    CharacterAsChar,
    Guid,
    GuidAsUuid,
    TimestampMicroseconds,
    TimestampNanoseconds,
    DoubleArray,
}
