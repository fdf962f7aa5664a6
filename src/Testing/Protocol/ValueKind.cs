namespace Questline.Testing.Protocol;

internal enum ValueKind
{
    Symbol,
    Boolean,
    Long,
    Long256,
    Double,
    String,
    Timestamp,
    DoubleArray,
    Decimal,

    /// <summary>A decimal without a value: length 0, or the text <c>NaNd</c> and its like.</summary>
    NullDecimal,

    /// <summary>Nothing between the equals sign and the next separator of a field.</summary>
    Empty,
}
