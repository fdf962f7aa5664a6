namespace Questline.Generator.Reading;

/// <summary>The types that a column can be made from, those alike taken together.</summary>
internal enum ValueKind
{
    Text,
    CharacterMemory,
    Utf8Memory,
    Character,
    Boolean,
    SignedByte,
    UnsignedByte,
    ShortInteger,
    UnsignedShort,
    Integer,
    UnsignedInteger,
    LongInteger,
    UnsignedLong,
    BigInteger,
    Half,
    Float,
    Double,
    Decimal,
    Enum,
    Guid,
    Address,
    Date,
    Duration,
    Array,
    TypeArgument,
}
