using System.Numerics;

namespace Questline.Testing.Protocol;

/// <summary>One symbol or field of the row being read. Reused from row to row.</summary>
internal sealed class ParsedColumn
{
    public Token Name { get; set; }

    public ValueKind Kind { get; set; }

    /// <summary>The text of a symbol, string or long256; the dimensions and elements of an array.</summary>
    public Token Value { get; set; }

    /// <summary>A long, a boolean as 0 or 1, the bits of a double, or the count of a timestamp.</summary>
    public long Number { get; set; }

    public ReceivedTimestampUnit Unit { get; set; }

    /// <summary>How many dimensions an array has; 0 makes it null.</summary>
    public int Rank { get; set; }

    public BigInteger Unscaled { get; set; }

    public int Scale { get; set; }
}
