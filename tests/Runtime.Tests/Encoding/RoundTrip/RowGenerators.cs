using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Random rows whose values prefer the edges of their types. About one in ten must be refused.</summary>
internal static class RowGenerators
{
    private static readonly Gen<long> AnyBits =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select ((long)high << 32) | (uint)low;

    private static readonly Gen<long> Longs = Gen.Frequency(
        (10, Gen.Choose(-1000, 1000).Select(value => (long)value)),
        (10, AnyBits),
        (2, Gen.Elements(0, -1, long.MaxValue, long.MinValue + 1)));

    private static readonly Gen<double> Doubles = Gen.Frequency(
        (5, Gen.Choose(-1_000_000, 1_000_000).Select(cents => cents / 100.0)),
        (5, Longs.Select(BitConverter.Int64BitsToDouble)),
        (2, Gen.Elements(0.0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue)));

    private static readonly Gen<char> Characters = Gen.Frequency(
        (100, Gen.Choose(' ', '~').Select(code => (char)code)),
        (50, Gen.Elements('"', '\\', '\n', '\r', ',', '=', ' ', '\t', '\u0001', 'é', '€', '\uFEFF')),
        (1, Gen.Elements('\0', '\uD83D', '\uDE00')));

    private static readonly Gen<decimal> Decimals =
        from low in Longs
        from high in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal((int)low, (int)(low >> 32), high, isNegative, (byte)scale);

    // 1970 to 2261 is what every version and unit can carry.
    private static readonly Gen<DateTime> Dates = Gen.Frequency(
        (60, Ticks(DateTime.UnixEpoch, new DateTime(2261, 12, 31))),
        (1, Ticks(DateTime.MinValue, DateTime.MaxValue)),
        (1, Gen.Elements(DateTime.UnixEpoch, DateTime.UnixEpoch.AddTicks(-1), DateTime.MinValue, DateTime.MaxValue)));

    private static readonly Gen<double[]> Arrays = Gen.Choose(0, 8).SelectMany(count => Doubles.ArrayOf(count));

    public static readonly IArbMap Values = ArbMap.Default
        .MergeArb(Arb.From(HostileText.Any, HostileText.Shorter))
        .MergeArb(Arb.From(Longs))
        .MergeArb(Arb.From(Longs.Select(value => (ulong)value & long.MaxValue)))
        .MergeArb(Arb.From(Doubles))
        .MergeArb(Arb.From(Doubles.Select(value => (float)value)))
        .MergeArb(Arb.From(Characters))
        .MergeArb(Arb.From(Decimals))
        .MergeArb(Arb.From(Dates))
        .MergeArb(Arb.From(Dates.Select(date => new DateTimeOffset(date, TimeSpan.Zero))))
        .MergeArb(Arb.From(Dates.Select(DateOnly.FromDateTime)))
        .MergeArb(Arb.From(Gen.Choose(-1, 7).Select(day => (DayOfWeek)day)))
        .MergeArb(Arb.From(Arrays));

    public static readonly IArbMap ValuesOrNull = Values
        .MergeArb(Arb.From(HostileText.Any.OrNull()))
        .MergeArb(Arb.From(Arrays.OrNull()));

    public static Arbitrary<RequiredRow[]> Required { get; } = Values.ArbFor<RequiredRow[]>();

    public static Arbitrary<OptionalRow[]> Optional { get; } = ValuesOrNull.ArbFor<OptionalRow[]>();

    public static Arbitrary<BinaryRow[]> Binary { get; } = Values.ArbFor<BinaryRow[]>();

    /// <summary>Optional rows without what version 1 and 2 lack.</summary>
    public static Arbitrary<OptionalRow[]> OptionalIn(ProtocolVersion version) =>
        Optional.Convert(rows => System.Array.ConvertAll(rows, row => Limit(row, version)), rows => rows);

    private static OptionalRow Limit(OptionalRow row, ProtocolVersion version) => row with
    {
        Decimal = version < ProtocolVersion.Version3 ? null : row.Decimal,
        Array = version < ProtocolVersion.Version2 ? null : row.Array,
    };

    private static Gen<DateTime> Ticks(DateTime first, DateTime last) =>
        from value in Longs select new DateTime(first.Ticks + (long)((ulong)value % (ulong)(last.Ticks - first.Ticks)), DateTimeKind.Utc);
}
