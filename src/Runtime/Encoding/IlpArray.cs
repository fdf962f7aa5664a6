using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>
/// The elements of an array of double or float, of any of the types that hold one: looked up once, before the row begins, so that what was measured
/// is what is written, even where another thread puts other elements or another array into their place meanwhile.
/// </summary>
/// <remarks>
/// Nothing is copied: an element that is changed before the row is written is written as it is then. The default is NULL; an empty array is not.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref partial struct IlpArray
{
    private readonly ref readonly byte _first;
    private readonly Array? _source;
    private readonly long _count;
    private readonly IlpArrayLayout _layout;
    private readonly byte _rank;

    private IlpArray(ReadOnlySpan<double> elements)
    {
        _first = ref Unsafe.As<double, byte>(ref MemoryMarshal.GetReference(elements));
        _count = elements.Length;
        _layout = IlpArrayLayout.Doubles;
        _rank = 1;
    }

    private IlpArray(ReadOnlySpan<float> elements)
    {
        _first = ref Unsafe.As<float, byte>(ref MemoryMarshal.GetReference(elements));
        _count = elements.Length;
        _layout = IlpArrayLayout.Floats;
        _rank = 1;
    }

    private IlpArray(Array source, IlpArrayLayout layout, int rank)
    {
        _first = ref MemoryMarshal.GetArrayDataReference(source);
        _source = source;
        _count = layout == IlpArrayLayout.Jagged ? IlpJaggedArray.Count(source, rank) : source.LongLength;
        _layout = layout;
        _rank = (byte)rank;
    }

    /// <summary>Whether there is no array, and so no column to write.</summary>
    public bool IsNull
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _layout == IlpArrayLayout.Null;
    }

    /// <summary>
    /// The bytes of all elements, 8 each, a float being sent as a double: 0 for NULL. To be counted beside them are the prefix, 1 for the rank, and
    /// 4 for each dimension.
    /// </summary>
    public long MaxLength
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _count * sizeof(double);
    }

    /// <summary>Rank, dimensions and elements, of what is not NULL. Returns the place behind them.</summary>
    internal ref byte Write(ref byte destination, scoped ReadOnlySpan<byte> prefix)
    {
        if (_source is not null)
            return ref WriteShaped(ref destination, _source, prefix);

        int length = (int)_count;
        return ref WriteElements(ref IlpArrayWriter.WriteShape(ref destination, length, new ReadOnlySpan<int>(in length), prefix));
    }

    private ref byte WriteShaped(ref byte destination, Array source, scoped ReadOnlySpan<byte> prefix)
    {
        if (_layout == IlpArrayLayout.Jagged)
            return ref IlpJaggedArray.Write(ref destination, source, _rank, _count, prefix);

        Span<int> shape = stackalloc int[_rank];
        for (int i = 0; i < shape.Length; i++)
            shape[i] = source.GetLength(i);
        return ref WriteElements(ref IlpArrayWriter.WriteShape(ref destination, _count, shape, prefix));
    }

    // No more than the row has room for, which is less than an int counts.
    private ref byte WriteElements(ref byte destination)
    {
        ref byte first = ref Unsafe.AsRef(in _first);
        int count = (int)_count;
        return ref _layout == IlpArrayLayout.Doubles
            ? ref IlpArrayWriter.WriteElements(ref destination, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, double>(ref first), count))
            : ref IlpArrayWriter.WriteElements(ref destination, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, float>(ref first), count));
    }
}
