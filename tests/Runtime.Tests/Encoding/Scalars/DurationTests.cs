namespace Questline.Runtime.Tests.Encodings;

/// <summary>Lengths of time and times of day as counts.</summary>
public class DurationTests
{
    [Theory]
    [InlineData(TimestampUnit.Nanoseconds, "3723456789100i")]
    [InlineData(TimestampUnit.Microseconds, "3723456789i")]
    [InlineData(TimestampUnit.Milliseconds, "3723456i")]
    [InlineData(TimestampUnit.Seconds, "3723i")]
    public void A_duration_is_a_count_cut_off_towards_zero(TimestampUnit unit, string written)
    {
        var value = new TimeSpan(37_234_567_891);

        Field.Show(new Duration(value, unit)).ShouldBe($@"t v={written}\n");
        Field.Show(new Duration(-value, unit)).ShouldBe($@"t v=-{written}\n");
        Field.Show(new TimeOfDay(TimeOnly.FromTimeSpan(value), unit)).ShouldBe($@"t v={written}\n");
    }

    [Theory]
    [InlineData(TimestampUnit.Nanoseconds, 86399999999900)]
    [InlineData(TimestampUnit.Microseconds, 86399999999)]
    [InlineData(TimestampUnit.Milliseconds, 86399999)]
    [InlineData(TimestampUnit.Seconds, 86399)]
    public void The_first_and_the_last_time_of_a_day(TimestampUnit unit, long last)
    {
        Field.Show(new TimeOfDay(TimeOnly.MinValue, unit)).ShouldBe(@"t v=0i\n");
        Field.Show(new TimeOfDay(TimeOnly.MaxValue, unit)).ShouldBe($@"t v={last}i\n");
    }

    [Theory]
    [InlineData(TimestampUnit.Microseconds, 10)]
    [InlineData(TimestampUnit.Milliseconds, 10_000)]
    [InlineData(TimestampUnit.Seconds, 10_000_000)]
    public void The_shortest_and_the_longest_duration_fit_all_units_but_nanoseconds(TimestampUnit unit, long ticks)
    {
        Field.Show(new Duration(TimeSpan.Zero, unit)).ShouldBe(@"t v=0i\n");
        Field.Show(new Duration(TimeSpan.MinValue, unit)).ShouldBe($@"t v={long.MinValue / ticks}i\n");
        Field.Show(new Duration(TimeSpan.MaxValue, unit)).ShouldBe($@"t v={long.MaxValue / ticks}i\n");
    }

    [Fact]
    public void The_longest_duration_in_nanoseconds_is_of_292_years()
    {
        Field.Show(new Duration(new TimeSpan(long.MaxValue / 100), TimestampUnit.Nanoseconds)).ShouldBe(@"t v=9223372036854775800i\n");
        Field.Show(new Duration(new TimeSpan(long.MinValue / 100), TimestampUnit.Nanoseconds)).ShouldBe(@"t v=-9223372036854775800i\n");
    }

    [Theory]
    [InlineData((long.MaxValue / 100) + 1)]
    [InlineData((long.MinValue / 100) - 1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_longer_one_is_refused_in_nanoseconds(long ticks) =>
        Field.Refuse(new Duration(new TimeSpan(ticks), TimestampUnit.Nanoseconds)).Message.ShouldBe(
            "Row refused (table 't', column 'v'): the duration does not fit 64 bits of nanoseconds (292 years); use a larger unit.");

    [Theory]
    [InlineData(TimestampUnit.Milliseconds, 9_223_372_036_854_775, "9223372036854775000t")]
    [InlineData(TimestampUnit.Milliseconds, -9_223_372_036_854_775, "-9223372036854775000t")]
    [InlineData(TimestampUnit.Seconds, 9_223_372_036_854, "9223372036854000000t")]
    [InlineData(TimestampUnit.Seconds, -9_223_372_036_854, "-9223372036854000000t")]
    [InlineData(TimestampUnit.Seconds, 0, "0t")]
    public void A_timestamp_counted_in_a_larger_unit_is_sent_in_microseconds(TimestampUnit unit, long value, string written) =>
        Field.Show(new Instant(value, unit)).ShouldBe($@"t v={written}\n");

    [Theory]
    [InlineData(TimestampUnit.Milliseconds, 9_223_372_036_854_776)]
    [InlineData(TimestampUnit.Milliseconds, -9_223_372_036_854_776)]
    [InlineData(TimestampUnit.Seconds, 9_223_372_036_855)]
    [InlineData(TimestampUnit.Seconds, -9_223_372_036_855)]
    [InlineData(TimestampUnit.Seconds, long.MinValue)]
    public void A_timestamp_beyond_64_bits_of_microseconds_is_refused(TimestampUnit unit, long value) =>
        Field.Refuse(new Instant(value, unit)).Message.ShouldBe(
            "Row refused (table 't', column 'v'): the instant does not fit 64 bits of microseconds; check the unit in which it is counted.");

    [Fact]
    public void The_longest_stay_inside_their_bound()
    {
        Field.WriteGuarded([.. Enum.GetValues<TimestampUnit>().Select(unit => new Duration(new TimeSpan(long.MinValue / 100), unit))]);
        Field.WriteGuarded([.. Enum.GetValues<TimestampUnit>().Select(unit => new TimeOfDay(TimeOnly.MaxValue, unit))]);
        Field.WriteGuarded(new Instant(-9_223_372_036_854_775, TimestampUnit.Milliseconds), new Instant(-9_223_372_036_854, TimestampUnit.Seconds));
    }

    internal readonly record struct Duration(TimeSpan V, TimestampUnit Unit) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v="u8;

        public long Bound => 21;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat
        {
            switch (Unit)
            {
                case TimestampUnit.Nanoseconds: line.DurationNanoseconds(prefix, V); break;
                case TimestampUnit.Microseconds: line.DurationMicroseconds(prefix, V); break;
                case TimestampUnit.Milliseconds: line.DurationMilliseconds(prefix, V); break;
                default: line.DurationSeconds(prefix, V); break;
            }
        }
    }

    internal readonly record struct TimeOfDay(TimeOnly V, TimestampUnit Unit) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v="u8;

        public long Bound => 21;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat
        {
            switch (Unit)
            {
                case TimestampUnit.Nanoseconds: line.DurationNanoseconds(prefix, V); break;
                case TimestampUnit.Microseconds: line.DurationMicroseconds(prefix, V); break;
                case TimestampUnit.Milliseconds: line.DurationMilliseconds(prefix, V); break;
                default: line.DurationSeconds(prefix, V); break;
            }
        }
    }

    internal readonly record struct Instant(long V, TimestampUnit Unit) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v="u8;

        public long Bound => 21;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat
        {
            if (Unit == TimestampUnit.Milliseconds)
                line.TimestampMilliseconds(prefix, V);
            else
                line.TimestampSeconds(prefix, V);
        }
    }
}
