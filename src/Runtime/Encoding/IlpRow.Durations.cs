using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>Lengths of time as integers, for which QuestDB has no type: a count in a unit, of which a fraction is cut off towards zero.</summary>
public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes a duration as a count of nanoseconds.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">As many as fit 64 bits of nanoseconds: some 292 years, of either sign.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DurationNanoseconds(scoped ReadOnlySpan<byte> prefix, TimeSpan value)
    {
        if (!IlpTime.TryNanoseconds(value.Ticks, out long nanoseconds))
            IlpRefusal.DurationOverflow(prefix);
        Long(prefix, nanoseconds);
    }

    /// <summary>Writes a duration as a count of microseconds.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DurationMicroseconds(scoped ReadOnlySpan<byte> prefix, TimeSpan value) =>
        Long(prefix, value.Ticks / TimeSpan.TicksPerMicrosecond);

    /// <summary>Writes a duration as a count of milliseconds.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DurationMilliseconds(scoped ReadOnlySpan<byte> prefix, TimeSpan value) =>
        Long(prefix, value.Ticks / TimeSpan.TicksPerMillisecond);

    /// <summary>Writes a duration as a count of seconds.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DurationSeconds(scoped ReadOnlySpan<byte> prefix, TimeSpan value) =>
        Long(prefix, value.Ticks / TimeSpan.TicksPerSecond);

    /// <summary>Writes a time of day as the nanoseconds since midnight.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DurationNanoseconds(scoped ReadOnlySpan<byte> prefix, TimeOnly value) => DurationNanoseconds(prefix, value.ToTimeSpan());

    /// <summary>Writes a time of day as the microseconds since midnight.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DurationMicroseconds(scoped ReadOnlySpan<byte> prefix, TimeOnly value) => DurationMicroseconds(prefix, value.ToTimeSpan());

    /// <summary>Writes a time of day as the milliseconds since midnight.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DurationMilliseconds(scoped ReadOnlySpan<byte> prefix, TimeOnly value) => DurationMilliseconds(prefix, value.ToTimeSpan());

    /// <summary>Writes a time of day as the seconds since midnight.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void DurationSeconds(scoped ReadOnlySpan<byte> prefix, TimeOnly value) => DurationSeconds(prefix, value.ToTimeSpan());
}
