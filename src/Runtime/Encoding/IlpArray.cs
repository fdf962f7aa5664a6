using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>Arrays of double in binary: rank, dimensions, elements, all little-endian and without padding.</summary>
internal static class IlpArray
{
    private const int MaxRank = 32;

    /// <summary>The longest dimension that a client may declare: the server reads larger ones wrongly or not at all.</summary>
    private const int MaxDimension = 0x0FFF_FFFF;

    /// <summary>Returns the place behind the elements.</summary>
    public static ref byte Write(
        ref byte destination, scoped ReadOnlySpan<double> values, scoped ReadOnlySpan<int> shape, scoped ReadOnlySpan<byte> prefix)
    {
        RequireShape(values.Length, shape, prefix);
        destination = (byte)shape.Length;
        destination = ref Unsafe.Add(ref destination, 1);
        foreach (int length in shape)
        {
            BinaryPrimitives.WriteInt32LittleEndian(MemoryMarshal.CreateSpan(ref destination, sizeof(int)), length);
            destination = ref Unsafe.Add(ref destination, sizeof(int));
        }

        return ref WriteElements(ref destination, values);
    }

    private static void RequireShape(int count, ReadOnlySpan<int> shape, ReadOnlySpan<byte> prefix)
    {
        if (shape.Length is 0 or > MaxRank)
            IlpRefusal.ArrayShape(prefix, $"it has {shape.Length} dimensions, and QuestDB takes 1 to {MaxRank}");

        long product = 1;
        foreach (int length in shape)
        {
            if (length is < 0 or > MaxDimension)
                IlpRefusal.ArrayShape(prefix, $"a dimension of {length} is outside 0 to {MaxDimension}");
            product = Math.Min(product * length, int.MaxValue + 1L);
        }

        if (product != count)
            IlpRefusal.ArrayShape(prefix, $"its dimensions do not multiply to its {count} elements");
    }

    private static ref byte WriteElements(ref byte destination, scoped ReadOnlySpan<double> values)
    {
        Span<byte> room = MemoryMarshal.CreateSpan(ref destination, values.Length * sizeof(double));
        if (BitConverter.IsLittleEndian)
            MemoryMarshal.AsBytes(values).CopyTo(room);
        else
            BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<double, long>(values), MemoryMarshal.Cast<byte, long>(room));
        return ref Unsafe.Add(ref destination, room.Length);
    }
}
