namespace Questline;

/// <summary>How an <see cref="IlpArray"/> finds its elements.</summary>
internal enum IlpArrayLayout : byte
{
    /// <summary>There is no array.</summary>
    Null,

    /// <summary>They are doubles, one behind the other.</summary>
    Doubles,

    /// <summary>They are floats, one behind the other.</summary>
    Floats,

    /// <summary>They are doubles or floats in arrays of their own, which other arrays hold.</summary>
    Jagged,
}
