using System.Buffers;

namespace Questline.Rows;

/// <summary>Memory of a row for what callers give as spans, which are gone when the row is written. Rented until the row is done with.</summary>
internal sealed class CopyBuffer<T>
{
    private T[] _items = [];
    private int _count;

    /// <summary>Returns where the copy starts.</summary>
    public int Add(ReadOnlySpan<T> items)
    {
        int start = _count;
        int needed = checked(start + items.Length);
        if (needed > _items.Length)
            Grow(needed);
        items.CopyTo(_items.AsSpan(start));
        _count = needed;
        return start;
    }

    public ReadOnlySpan<T> Read(int start, int length) => _items.AsSpan(start, length);

    public void Clear()
    {
        _count = 0;
        if (_items.Length == 0)
            return;
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
    }

    private void Grow(int needed)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(needed);
        Read(0, _count).CopyTo(larger);
        if (_items.Length > 0)
            ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
