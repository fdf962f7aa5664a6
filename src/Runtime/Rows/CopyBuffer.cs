namespace Questline.Rows;

/// <summary>Memory of a row for what callers give as spans, which are gone when the row is written.</summary>
internal sealed class CopyBuffer<T>
{
    private T[] _items = [];
    private int _count;

    public int Capacity => _items.Length;

    /// <summary>Returns where the copy starts.</summary>
    public int Add(ReadOnlySpan<T> items)
    {
        int start = _count;
        int needed = checked(start + items.Length);
        if (needed > _items.Length)
            Array.Resize(ref _items, (int)Math.Clamp(2L * _items.Length, needed, Array.MaxLength));
        items.CopyTo(_items.AsSpan(start));
        _count = needed;
        return start;
    }

    public ReadOnlySpan<T> Read(int start, int length) => _items.AsSpan(start, length);

    public void Clear() => _count = 0;
}
