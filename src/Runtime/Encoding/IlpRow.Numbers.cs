using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    /// <summary>What a double's prefix holds beyond the text form: the second equals sign and the type byte.</summary>
    private const int BinaryMarkLength = 2;

    /// <summary>QuestDB's NaN; .NET's own has the sign bit set.</summary>
    private const long NaNBits = 0x7FF8_0000_0000_0000;

    /// <summary>Writes a boolean.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Boolean(scoped ReadOnlySpan<byte> prefix, bool value)
    {
        byte ascii = value ? (byte)'t' : (byte)'f';
        Literal(prefix);
        Byte(ascii);
    }

    /// <summary>Writes a 64-bit integer.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any but <see cref="long.MinValue"/>, which is QuestDB's NULL.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long(scoped ReadOnlySpan<byte> prefix, long value)
    {
        Number(prefix, value);
        Byte((byte)'i');
    }

    /// <summary>Writes an unsigned integer.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">At most <see cref="long.MaxValue"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long(scoped ReadOnlySpan<byte> prefix, ulong value)
    {
        if (value > long.MaxValue)
            IlpRefusal.LongOverflow(prefix);
        Long(prefix, (long)value);
    }

    /// <summary>Writes a double: binary from version 2 on, in version 1 the shortest text that reads back as the same value.</summary>
    /// <param name="prefix"><c>,name==</c> and the type byte 0x10. Version 1 leaves the second <c>=</c> and the type byte out.</param>
    /// <param name="value">Any. QuestDB reads NaN and the infinities back as NULL.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Double(scoped ReadOnlySpan<byte> prefix, double value)
    {
        if (HasBinaryDoubles)
        {
            long bits = double.IsNaN(value) ? NaNBits : BitConverter.DoubleToInt64Bits(value);
            Unsafe.CopyBlockUnaligned(ref Position, ref MemoryMarshal.GetReference(prefix), (uint)prefix.Length);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref Position, prefix.Length), BitConverter.IsLittleEndian ? bits : BinaryPrimitives.ReverseEndianness(bits));
            Position = ref Unsafe.Add(ref Position, prefix.Length + sizeof(long));
        }
        else
        {
            Literal(prefix[..^BinaryMarkLength]);
            Position = ref DoubleText.Write(ref Position, value);
        }
    }

    /// <inheritdoc cref="Double(ReadOnlySpan{byte}, double)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Double(scoped ReadOnlySpan<byte> prefix, Half value) => Double(prefix, (double)value);

    /// <summary>Writes a decimal as the nearest double, for a DOUBLE column: about 16 of its digits.</summary>
    /// <param name="prefix"><c>,name==</c> and the type byte 0x10. Version 1 leaves the second <c>=</c> and the type byte out.</param>
    /// <param name="value">Any. A negative zero is written as zero.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Double(scoped ReadOnlySpan<byte> prefix, decimal value) => Double(prefix, NearestDouble.Of(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Number(scoped ReadOnlySpan<byte> prefix, long value)
    {
        if (value == long.MinValue)
            IlpRefusal.LongMinValue(prefix);
        Literal(prefix);
        Position = ref IlpNumber.Write(ref Position, value);
    }
}
