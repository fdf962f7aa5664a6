using System.Runtime.CompilerServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes a one-dimensional array of double. Needs protocol version 2.</summary>
    /// <param name="prefix"><c>,name==</c>, the type byte 0x0E and the element type 0x0A.</param>
    /// <param name="values">The elements, of which none is changed; an empty array is not NULL. Room for 5 + 8 bytes each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DoubleArray(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<double> values)
    {
        int length = values.Length;
        DoubleArray(prefix, values, new ReadOnlySpan<int>(in length));
    }

    /// <summary>Writes an array of double of any rank. Needs protocol version 2.</summary>
    /// <param name="prefix"><c>,name==</c>, the type byte 0x0E and the element type 0x0A.</param>
    /// <param name="values">The elements, the last dimension varying fastest; room for 8 bytes each.</param>
    /// <param name="shape">The length of each of 1 to 32 dimensions, each at most 268,435,455; room for 1 + 4 bytes each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DoubleArray(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<double> values, scoped ReadOnlySpan<int> shape)
    {
        if (TFormat.Version < ProtocolVersion.Version2)
            IlpRefusal.NeedsVersion(prefix, "an array", ProtocolVersion.Version2, TFormat.Version);
        Literal(prefix);
        Position = ref IlpArrayWriter.Write(ref Position, values, shape, prefix);
    }

    /// <summary>Writes an array of double or, widened, of float, of any rank and from any source. Needs protocol version 2.</summary>
    /// <param name="prefix"><c>,name==</c>, the type byte 0x0E and the element type 0x0A.</param>
    /// <param name="values">
    /// The array, not NULL; of arrays of arrays, one that is rectangular. Room for <see cref="IlpArray.MaxLength"/>, 1, and 4 for each dimension.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Array(scoped ReadOnlySpan<byte> prefix, scoped in IlpArray values)
    {
        if (values.IsNull)
            IlpRefusal.Null(prefix);
        if (TFormat.Version < ProtocolVersion.Version2)
            IlpRefusal.NeedsVersion(prefix, "an array", ProtocolVersion.Version2, TFormat.Version);
        Literal(prefix);
        Position = ref values.Write(ref Position, prefix);
    }

    /// <summary>Writes a decimal with the scale that it has. Needs protocol version 3, and a DECIMAL column that exists.</summary>
    /// <param name="prefix"><c>,name==</c> and the type byte 0x17.</param>
    /// <param name="value">Any. A negative zero is written as zero.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Decimal(scoped ReadOnlySpan<byte> prefix, decimal value)
    {
        if (TFormat.Version < ProtocolVersion.Version3)
            IlpRefusal.NeedsVersion(prefix, "a decimal", ProtocolVersion.Version3, TFormat.Version);
        Literal(prefix);
        Position = ref IlpDecimal.Write(ref Position, value);
    }

    /// <summary>Writes a decimal for a column of a certain size. Needs protocol version 3, and a DECIMAL column that exists.</summary>
    /// <param name="prefix"><c>,name==</c> and the type byte 0x17.</param>
    /// <param name="value">At most <paramref name="precision"/> digits, of which <paramref name="scale"/> are behind the point; zeros at the end do not count.</param>
    /// <param name="precision">The digits of the column, 1 to 76.</param>
    /// <param name="scale">Those of them behind the point, 0 to <paramref name="precision"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Decimal(scoped ReadOnlySpan<byte> prefix, decimal value, int precision, int scale)
    {
        if (!IlpDecimal.Fits(value, precision, scale))
            IlpRefusal.OutsideDecimal(prefix, precision, scale);
        Decimal(prefix, value);
    }
}
