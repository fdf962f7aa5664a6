using System.Collections.Concurrent;

namespace Questline.Rows;

/// <summary>
/// What was made of a name, kept for the next use of the name: up to a limit, beyond which it is made anew each time. A program that makes up
/// names without end thus grows no memory. Safe for use by several threads.
/// </summary>
internal sealed class BoundedCache<TValue>(Func<string, TValue> create)
    where TValue : class
{
    public const int Limit = 4096;

    private readonly ConcurrentDictionary<string, TValue> _values = new(StringComparer.Ordinal);
    private int _count;

    public TValue Get(string name) => _values.TryGetValue(name, out TValue? value) ? value : Add(name);

    private TValue Add(string name)
    {
        TValue value = create(name);
        // Counted first, so that threads that add at once cannot pass the limit together.
        if (Volatile.Read(ref _count) < Limit && Interlocked.Increment(ref _count) <= Limit && !_values.TryAdd(name, value))
            Interlocked.Decrement(ref _count);
        return value;
    }
}
