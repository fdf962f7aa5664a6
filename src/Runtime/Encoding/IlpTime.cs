using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>Instants as counts since 1970-01-01T00:00:00Z. A local <see cref="DateTime"/> is converted to UTC, one without a kind is taken as UTC.</summary>
internal static class IlpTime
{
    public const long MaxDesignatedMicroseconds = 253_402_300_799_999_999;
    public const long MaxDesignatedNanoseconds = 9_214_646_399_999_999_999;

    private const long NanosecondsPerTick = 100;

    /// <summary>Ticks of 100 ns since 1970.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Ticks(DateTime value) =>
        (value.Kind == DateTimeKind.Local ? value.ToUniversalTime().Ticks : value.Ticks) - DateTime.UnixEpoch.Ticks;

    /// <inheritdoc cref="Ticks(DateTime)"/>
    public static long Ticks(DateTimeOffset value) => value.UtcTicks - DateTime.UnixEpoch.Ticks;

    /// <inheritdoc cref="Ticks(DateTime)"/>
    public static long Ticks(DateOnly value) => (value.DayNumber * TimeSpan.TicksPerDay) - DateTime.UnixEpoch.Ticks;

    /// <summary>Rounds towards zero, as the server does between its own units.</summary>
    public static long Microseconds(long ticks) => ticks / TimeSpan.TicksPerMicrosecond;

    [DoesNotReturn]
    public static void RefuseDesignated(long count)
    {
        if (count < 0)
            IlpRefusal.DesignatedBefore1970();
        IlpRefusal.DesignatedBeyond9999();
    }

    [DoesNotReturn]
    public static void RefuseDesignatedNanoseconds(long ticks)
    {
        if (ticks < 0)
            IlpRefusal.DesignatedBefore1970();
        IlpRefusal.DesignatedNanosecondsBeyond2261();
    }

    /// <summary>False where 64 bits of nanoseconds do not reach: before 1677 and after 2262-04-11.</summary>
    public static bool TryNanoseconds(long ticks, out long nanoseconds)
    {
        nanoseconds = unchecked(ticks * NanosecondsPerTick);
        return ticks is >= long.MinValue / NanosecondsPerTick and <= long.MaxValue / NanosecondsPerTick;
    }
}
