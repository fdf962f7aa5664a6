using Questline;

namespace Exchange;

/// <summary>A row of any type that has a column.</summary>
[QuestTable("readings")]
public sealed partial record Reading<T>([QuestSymbol] string Sensor, T Value, T? Last, [QuestTimestamp] DateTime At);

/// <summary>Around a generic type.</summary>
public static partial class Counts<TKey>
    where TKey : notnull
{
    /// <summary>A row of two types, one of them of the type around it.</summary>
    [QuestTable("counts")]
    public readonly partial record struct Count<TValue>(TKey Key, TValue? Value)
        where TValue : struct;
}
