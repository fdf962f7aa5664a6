using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Questline.Testing;

/// <summary>The value of one column of a received row: a <see cref="ReceivedSymbol"/>, <see cref="ReceivedBoolean"/>,
/// <see cref="ReceivedLong"/>, <see cref="ReceivedLong256"/>, <see cref="ReceivedDouble"/>, <see cref="ReceivedString"/>,
/// <see cref="ReceivedTimestamp"/>, <see cref="ReceivedDoubleArray"/> or <see cref="ReceivedDecimal"/>. Equal by what was sent; as text it looks as in a line, for the message of a failed test.</summary>
public abstract record ReceivedValue
{
    private protected ReceivedValue()
    {
    }
}

/// <summary>A symbol, without its escapes.</summary>
/// <param name="Text">Its text; may be empty.</param>
public sealed record ReceivedSymbol(string Text) : ReceivedValue
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A boolean.</summary>
/// <param name="Value">True for <c>t</c>, false for <c>f</c>.</param>
public sealed record ReceivedBoolean(bool Value) : ReceivedValue
{
    /// <inheritdoc/>
    public override string ToString() => Value ? "true" : "false";
}

/// <summary>An integer with the suffix <c>i</c>.</summary>
/// <param name="Value">From <c>-9223372036854775807</c>; the smallest long is refused.</param>
public sealed record ReceivedLong(long Value) : ReceivedValue
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}i");
}

/// <summary>A hexadecimal integer of up to 256 bits, <c>0x1fi</c>.</summary>
/// <param name="Value">Never negative.</param>
public sealed record ReceivedLong256(BigInteger Value) : ReceivedValue
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"0x{Value:x}i");
}

/// <summary>A string, without its quotes and escapes.</summary>
/// <param name="Text">Its text; may be empty.</param>
public sealed record ReceivedString(string Text) : ReceivedValue
{
    /// <inheritdoc/>
    public override string ToString() => $"\"{Text}\"";
}

/// <summary>A double, sent as text or in binary. Equal if the bits are: zero and minus zero differ, and every NaN is the same.</summary>
/// <param name="Value">Any double; the real server stores NaN and the infinities as NULL.</param>
public sealed record ReceivedDouble(double Value) : ReceivedValue
{
    /// <summary>Whether both hold the same double.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(ReceivedDouble? other) => other is not null && DoubleBits.Same(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => DoubleBits.Hash(Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An array of doubles.</summary>
/// <param name="Shape">The length of each dimension, outermost first.</param>
/// <param name="Elements">All elements; the last dimension varies fastest.</param>
public sealed record ReceivedDoubleArray(ImmutableArray<int> Shape, ImmutableArray<double> Elements) : ReceivedValue
{
    /// <summary>Whether both have the same shape and the same elements, compared as in <see cref="ReceivedDouble"/>.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(ReceivedDoubleArray? other) =>
        other is not null && Shape.SequenceEqual(other.Shape) && Elements.SequenceEqual(other.Elements, DoubleBits.Same);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Shape.Length, Elements.Length, Elements.IsEmpty ? 0 : DoubleBits.Hash(Elements[0]));

    /// <summary>The shape and the first elements.</summary>
    public override string ToString()
    {
        const int Shown = 16;
        string elements = string.Join(", ", Elements.Take(Shown).Select(static element => element.ToString(CultureInfo.InvariantCulture)));
        return $"[{elements}{(Elements.Length > Shown ? ", ..." : "")}] of {string.Join("x", Shape)}";
    }
}

/// <summary>A decimal, sent as text or in binary: <c>Unscaled × 10^-Scale</c>. <c>1.5</c> and <c>1.50</c> differ, as their scales do.</summary>
/// <param name="Unscaled">Of at most 256 bits.</param>
/// <param name="Scale">From 0 to 76.</param>
public sealed record ReceivedDecimal(BigInteger Unscaled, int Scale) : ReceivedValue
{
    /// <summary>The same number as a .NET decimal, trailing zeros kept.</summary>
    /// <exception cref="OverflowException">It has more than 96 bits or a scale above 28.</exception>
    public decimal ToDecimal()
    {
        const int MaxScale = 28;
        if (Scale > MaxScale)
            throw new OverflowException($"A scale of {Scale} is beyond that of a .NET decimal, {MaxScale}.");
        int[] bits = decimal.GetBits((decimal)BigInteger.Abs(Unscaled));
        return new decimal(bits[0], bits[1], bits[2], Unscaled.Sign < 0, (byte)Scale);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        string point = Scale == 0 ? "" : ".";
        return $"{(Unscaled.Sign < 0 ? "-" : "")}{digits[..^Scale]}{point}{digits[^Scale..]}d";
    }
}
