using System.Runtime.CompilerServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    /// <summary>Ends the row with its designated timestamp in microseconds.</summary>
    /// <param name="value">Microseconds since 1970-01-01T00:00:00Z: 1970 to 9999, in version 1 to 2262-04-11.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtMicroseconds(long value)
    {
        if ((ulong)value > IlpTime.MaxDesignatedMicroseconds)
            IlpTime.RefuseDesignated(value);
        if (HasTimestampSuffix)
            EndWith(value, 't');
        else
            AtNanoseconds(VersionOneNanoseconds(value));
    }

    /// <summary>Ends the row with its designated timestamp in microseconds.</summary>
    /// <param name="value">The instant, 1970 to 9999. Local time is converted to UTC; without a kind it is taken as UTC.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtMicroseconds(DateTime value) => AtTicks(IlpTime.Ticks(value));

    /// <inheritdoc cref="AtMicroseconds(DateTime)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtMicroseconds(DateTimeOffset value) => AtTicks(IlpTime.Ticks(value));

    /// <summary>Ends the row with the midnight, in UTC, at which a day begins.</summary>
    /// <param name="value">The day, 1970 to 9999.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtMicroseconds(DateOnly value) => AtTicks(IlpTime.Ticks(value));

    /// <summary>Ends the row with its designated timestamp, sent in microseconds.</summary>
    /// <param name="value">Milliseconds since 1970-01-01T00:00:00Z, 1970 to 9999.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtMilliseconds(long value) => AtScaled(value, 1_000);

    /// <summary>Ends the row with its designated timestamp, sent in microseconds.</summary>
    /// <param name="value">Seconds since 1970-01-01T00:00:00Z, 1970 to 9999.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtSeconds(long value) => AtScaled(value, 1_000_000);

    /// <summary>Ends the row with its designated timestamp in nanoseconds.</summary>
    /// <param name="value">Nanoseconds since 1970-01-01T00:00:00Z, 1970 to 2261; in version 1 to 2262-04-11.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtNanoseconds(long value)
    {
        if (value < 0)
            IlpRefusal.DesignatedBefore1970();
        if (HasTimestampSuffix)
        {
            if (value > IlpTime.MaxDesignatedNanoseconds)
                IlpRefusal.DesignatedNanosecondsBeyond2261();
            EndWith(value, 'n');
        }
        else
        {
            Byte((byte)' ');
            Position = ref IlpNumber.Write(ref Position, value);
            Byte((byte)'\n');
        }
    }

    /// <summary>Ends the row with its designated timestamp in nanoseconds.</summary>
    /// <param name="value">The instant, 1970 to 2261. Local time is converted to UTC; without a kind it is taken as UTC.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtNanoseconds(DateTime value) => AtNanosecondsOfTicks(IlpTime.Ticks(value));

    /// <inheritdoc cref="AtNanoseconds(DateTime)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtNanoseconds(DateTimeOffset value) => AtNanosecondsOfTicks(IlpTime.Ticks(value));

    /// <inheritdoc cref="AtNanoseconds(DateTime)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtNanoseconds(DateOnly value) => AtNanosecondsOfTicks(IlpTime.Ticks(value));

    /// <summary>Ends the row without a designated timestamp: the server stamps it with its own clock.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AtNow() => Byte((byte)'\n');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AtTicks(long ticks)
    {
        if (ticks < 0)
            IlpRefusal.DesignatedBefore1970();
        ulong microseconds = (ulong)ticks / TimeSpan.TicksPerMicrosecond;
        if (HasTimestampSuffix)
            EndWith((long)microseconds, 't');
        else
            AtMicroseconds((long)microseconds);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AtScaled(long value, long microsecondsPerUnit)
    {
        if ((ulong)value > (ulong)(IlpTime.MaxDesignatedMicroseconds / microsecondsPerUnit))
            IlpTime.RefuseDesignated(value);
        AtMicroseconds(value * microsecondsPerUnit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AtNanosecondsOfTicks(long ticks)
    {
        if (!IlpTime.TryNanoseconds(ticks, out long nanoseconds))
            IlpTime.RefuseDesignatedNanoseconds(ticks);
        AtNanoseconds(nanoseconds);
    }

    private static long VersionOneNanoseconds(long microseconds)
    {
        if (microseconds > long.MaxValue / NanosecondsPerMicrosecond)
            IlpRefusal.DesignatedBeyondVersion1();
        return microseconds * NanosecondsPerMicrosecond;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndWith(long value, char unit)
    {
        Byte((byte)' ');
        Position = ref IlpNumber.Write(ref Position, value);
        Unsafe.WriteUnaligned(ref Position, BitConverter.IsLittleEndian ? (ushort)(unit | ('\n' << 8)) : (ushort)((unit << 8) | '\n'));
        Position = ref Unsafe.Add(ref Position, 2);
    }
}
