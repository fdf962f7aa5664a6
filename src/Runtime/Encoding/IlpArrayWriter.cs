using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>
/// Arrays of double in binary: rank, dimensions, elements, all little-endian and without padding. Each method that writes returns the place
/// behind what it wrote.
/// </summary>
internal static class IlpArrayWriter
{
    public const int MaxRank = 32;

    /// <summary>The longest dimension that a client may declare: the server reads larger ones wrongly or not at all.</summary>
    private const int MaxDimension = 0x0FFF_FFFF;

    public static ref byte Write(
        ref byte destination, scoped ReadOnlySpan<double> values, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> prefix) =>
        ref WriteElements(ref WriteShape(ref destination, values.Length, shape, prefix), values);

    /// <summary>Rank and dimensions, after a look that they belong to that many elements.</summary>
    public static ref byte WriteShape(ref byte destination, long count, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> prefix)
    {
        RequireShape(count, shape, prefix);
        destination = (byte)shape.Length;
        destination = ref Unsafe.Add(ref destination, 1);
        foreach (int length in shape)
        {
            BinaryPrimitives.WriteInt32LittleEndian(MemoryMarshal.CreateSpan(ref destination, sizeof(int)), length);
            destination = ref Unsafe.Add(ref destination, sizeof(int));
        }

        return ref destination;
    }

    public static ref byte WriteElements(ref byte destination, scoped ReadOnlySpan<double> values)
    {
        Span<byte> room = MemoryMarshal.CreateSpan(ref destination, values.Length * sizeof(double));
        if (BitConverter.IsLittleEndian)
            MemoryMarshal.AsBytes(values).CopyTo(room);
        else
            BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<double, long>(values), MemoryMarshal.Cast<byte, long>(room));
        return ref Unsafe.Add(ref destination, room.Length);
    }

    /// <summary>Each element widened to a double: a vector of them at a time, then those that fill none.</summary>
    public static ref byte WriteElements(ref byte destination, scoped ReadOnlySpan<float> values)
    {
        ref float source = ref MemoryMarshal.GetReference(values);
        int index = 0;
        if (Vector.IsHardwareAccelerated && BitConverter.IsLittleEndian)
        {
            for (; index <= values.Length - Vector<float>.Count; index += Vector<float>.Count)
            {
                Vector.Widen(Vector.LoadUnsafe(ref source, (nuint)index), out Vector<double> lower, out Vector<double> upper);
                Vector.AsVectorByte(lower).StoreUnsafe(ref destination, (nuint)index * sizeof(double));
                Vector.AsVectorByte(upper).StoreUnsafe(ref destination, (nuint)(index + Vector<double>.Count) * sizeof(double));
            }
        }

        for (; index < values.Length; index++)
        {
            ref byte place = ref Unsafe.Add(ref destination, (nint)index * sizeof(double));
            BinaryPrimitives.WriteDoubleLittleEndian(MemoryMarshal.CreateSpan(ref place, sizeof(double)), Unsafe.Add(ref source, index));
        }

        return ref Unsafe.Add(ref destination, (nint)values.Length * sizeof(double));
    }

    /// <summary>The elements of an array of that shape. What no buffer can hold counts as 2^31.</summary>
    public static long Count(scoped ReadOnlySpan<int> shape)
    {
        long product = 1;
        foreach (int length in shape)
            product = Math.Min(product * length, int.MaxValue + 1L);
        return product;
    }

    private static void RequireShape(long count, ReadOnlySpan<int> shape, ReadOnlySpan<byte> prefix)
    {
        if (shape.Length is 0 or > MaxRank)
            IlpRefusal.ArrayShape(prefix, $"it has {shape.Length} dimensions, and QuestDB takes 1 to {MaxRank}");

        foreach (int length in shape)
        {
            if (length is < 0 or > MaxDimension)
                IlpRefusal.ArrayShape(prefix, $"a dimension of {length} is outside 0 to {MaxDimension}");
        }

        if (Count(shape) != count)
            IlpRefusal.ArrayShape(prefix, $"its dimensions do not multiply to its {count} elements");
    }
}
