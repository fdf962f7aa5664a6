namespace Questline.Rows;

/// <summary>How a recorded value is written.</summary>
internal enum RecordedForm : byte
{
    /// <summary>Not at all: it is null.</summary>
    None,
    Symbol,
    SymbolCharacter,
    String,
    Character,
    Boolean,
    Long,
    UnsignedLong,
    Double,
    Decimal,
    Guid,
    Microseconds,
    Nanoseconds,
    Milliseconds,
    Seconds,
    DateInMicroseconds,
    DateInNanoseconds,
    DoubleArray,
}
