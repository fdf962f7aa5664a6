using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

/// <summary>Instants in columns of their own. In version 1 there are no nanoseconds.</summary>
public sealed class DateVectorTests(CompiledVectors<DateVectorTests> compiled) : VectorTests<DateVectorTests>(compiled), IVectors
{
    private const string NanosecondsOverflow = "refused: (table 't', column 'v'): the instant does not fit 64 bits of nanoseconds (1677 to 2262)";
    private const string MicrosecondsOverflow = "refused: (table 't', column 'v'): the instant does not fit 64 bits of microseconds";
    private const string MinValue = "refused: the value is Int64.MinValue, which QuestDB stores as NULL";

    private static readonly string Nanoseconds = In("Nanoseconds", "DateTime V");

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("the beginning of 1970", "DateTime V", "DateTime.UnixEpoch", @"t v=0t\n"),
        Of("a microsecond", "DateTime V", "DateTime.UnixEpoch.AddTicks(10)", @"t v=1t\n"),
        Of("less than a microsecond", "DateTime V", "DateTime.UnixEpoch.AddTicks(9)", @"t v=0t\n"),
        Of("a microsecond before 1970", "DateTime V", "DateTime.UnixEpoch.AddTicks(-10)", @"t v=-1t\n"),
        Of("less than two microseconds before 1970", "DateTime V", "DateTime.UnixEpoch.AddTicks(-19)", @"t v=-1t\n"),
        Of("a leap day", "DateTime V", "new DateTime(2024, 2, 29, 12, 0, 0, DateTimeKind.Utc)", @"t v=1709208000000000t\n"),
        Of("the first DateTime", "DateTime V", "DateTime.MinValue", @"t v=-62135596800000000t\n"),
        Of("the last DateTime", "DateTime V", "DateTime.MaxValue", @"t v=253402300799999999t\n"),
        Of("a DateTime without a kind is UTC", "DateTime V", "new DateTime(2026, 1, 1)", @"t v=1767225600000000t\n"),
        Of("a local DateTime is converted", "DateTime V", "new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc).ToLocalTime()",
            @"t v=1767268800000000t\n"),
        Of("a DateTime that may be absent", "DateTime? V", "DateTime.UnixEpoch", @"t v=0t\n"),
        Of("no DateTime", "DateTime? V, int W", "null, 1", @"t w=1i\n"),
        Of("a DateTime for a DATE", As("Date", "DateTime V"), "new DateTime(1970, 1, 1, 0, 0, 1, DateTimeKind.Utc)", @"t v=1000000t\n"),
        Of("a DateTime in microseconds", In("Microseconds", "DateTime V"), "DateTime.UnixEpoch.AddTicks(15)", @"t v=1t\n"),

        Of("a DateTime in nanoseconds", Nanoseconds, "new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(1)",
            @"t v=1767225600000000t\n", @"t v=1767225600000000100n\n"),
        Of("a DateTime in nanoseconds by its column type", As("TimestampNanoseconds", "DateTime V"), "DateTime.UnixEpoch.AddTicks(15)",
            @"t v=1t\n", @"t v=1500n\n"),
        Of("nanoseconds before 1970", Nanoseconds, "DateTime.UnixEpoch.AddTicks(-15)", @"t v=-1t\n", @"t v=-1500n\n"),
        Of("the last DateTime in nanoseconds", Nanoseconds, "DateTime.UnixEpoch.AddTicks(92233720368547758)",
            @"t v=9223372036854775t\n", @"t v=9223372036854775800n\n"),
        Of("a DateTime beyond nanoseconds", Nanoseconds, "DateTime.UnixEpoch.AddTicks(92233720368547759)", NanosecondsOverflow),
        Of("the first DateTime in nanoseconds", Nanoseconds, "DateTime.UnixEpoch.AddTicks(-92233720368547758)",
            @"t v=-9223372036854775t\n", @"t v=-9223372036854775800n\n"),
        Of("a DateTime before nanoseconds", Nanoseconds, "DateTime.UnixEpoch.AddTicks(-92233720368547759)", NanosecondsOverflow),
        Of("a DateTime in nanoseconds that may be absent", In("Nanoseconds", "DateTime? V"), "DateTime.UnixEpoch.AddTicks(1)",
            @"t v=0t\n", @"t v=100n\n"),

        Of("a DateTimeOffset", "DateTimeOffset V", "new DateTimeOffset(1970, 1, 1, 2, 30, 1, TimeSpan.FromMinutes(150))",
            @"t v=1000000t\n"),
        Of("a DateTimeOffset before 1970", "DateTimeOffset V", "new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.FromHours(1))",
            @"t v=-3600000000t\n"),
        Of("the first DateTimeOffset", "DateTimeOffset V", "DateTimeOffset.MinValue", @"t v=-62135596800000000t\n"),
        Of("the last DateTimeOffset", "DateTimeOffset V", "DateTimeOffset.MaxValue", @"t v=253402300799999999t\n"),
        Of("a DateTimeOffset in nanoseconds", In("Nanoseconds", "DateTimeOffset V"), "DateTimeOffset.UnixEpoch.AddTicks(-1)",
            @"t v=0t\n", @"t v=-100n\n"),
        Of("a DateTimeOffset beyond nanoseconds", In("Nanoseconds", "DateTimeOffset V"), "DateTimeOffset.MaxValue", NanosecondsOverflow),
        Of("a DateTimeOffset for a DATE", As("Date", "DateTimeOffset V"), "DateTimeOffset.UnixEpoch.AddDays(1)", @"t v=86400000000t\n"),
        Of("a DateTimeOffset that may be absent", "DateTimeOffset? V", "DateTimeOffset.UnixEpoch", @"t v=0t\n"),
        Of("no DateTimeOffset", "DateTimeOffset? V, int W", "null, 1", @"t w=1i\n"),

        Of("a DateOnly", "DateOnly V", "new DateOnly(1970, 1, 2)", @"t v=86400000000t\n"),
        Of("a DateOnly before 1970", "DateOnly V", "new DateOnly(1969, 12, 31)", @"t v=-86400000000t\n"),
        Of("the first DateOnly", "DateOnly V", "DateOnly.MinValue", @"t v=-62135596800000000t\n"),
        Of("the last DateOnly", "DateOnly V", "DateOnly.MaxValue", @"t v=253402214400000000t\n"),
        Of("a DateOnly in nanoseconds", In("Nanoseconds", "DateOnly V"), "new DateOnly(1970, 1, 2)",
            @"t v=86400000000t\n", @"t v=86400000000000n\n"),
        Of("a DateOnly beyond nanoseconds", In("Nanoseconds", "DateOnly V"), "DateOnly.MinValue", NanosecondsOverflow),
        Of("a DateOnly for a DATE", As("Date", "DateOnly V"), "new DateOnly(1970, 1, 2)", @"t v=86400000000t\n"),
        Of("a DateOnly that may be absent", "DateOnly? V", "new DateOnly(1970, 1, 1)", @"t v=0t\n"),
        Of("no DateOnly", "DateOnly? V, int W", "null, 1", @"t w=1i\n"),

        Of("a long of microseconds", In("Microseconds", "long V"), "-7", @"t v=-7t\n"),
        Of("a long of microseconds by its column type", As("Timestamp", "long V"), "long.MaxValue", @"t v=9223372036854775807t\n"),
        Of("a long of microseconds that is NULL", In("Microseconds", "long V"), "long.MinValue", MinValue),
        Of("a long of nanoseconds", In("Nanoseconds", "long V"), "1999", @"t v=1t\n", @"t v=1999n\n"),
        Of("a long of nanoseconds by its column type", As("TimestampNanoseconds", "long V"), "-1999", @"t v=-1t\n", @"t v=-1999n\n"),
        Of("the largest long of nanoseconds", In("Nanoseconds", "long V"), "long.MaxValue",
            @"t v=9223372036854775t\n", @"t v=9223372036854775807n\n"),
        Of("a long of nanoseconds that is NULL", In("Nanoseconds", "long V"), "long.MinValue", MinValue),
        Of("a long of milliseconds", In("Milliseconds", "long V"), "-5", @"t v=-5000t\n"),
        Of("the largest long of milliseconds", In("Milliseconds", "long V"), "9223372036854775", @"t v=9223372036854775000t\n"),
        Of("a long beyond milliseconds", In("Milliseconds", "long V"), "9223372036854776", MicrosecondsOverflow),
        Of("the smallest long of milliseconds", In("Milliseconds", "long V"), "-9223372036854775", @"t v=-9223372036854775000t\n"),
        Of("a long below milliseconds", In("Milliseconds", "long V"), "long.MinValue", MicrosecondsOverflow),
        Of("a long of seconds", In("Seconds", "long V"), "1767225600", @"t v=1767225600000000t\n"),
        Of("the largest long of seconds", In("Seconds", "long V"), "9223372036854", @"t v=9223372036854000000t\n"),
        Of("a long beyond seconds", In("Seconds", "long V"), "9223372036855", MicrosecondsOverflow),
        Of("a long below seconds", In("Seconds", "long V"), "-9223372036855", MicrosecondsOverflow),
        Of("a long of seconds that may be absent", In("Seconds", "long? V"), "0", @"t v=0t\n"),
        Of("no long of seconds", In("Seconds", "long? V") + ", int W", "null, 1", @"t w=1i\n"),
        Of("a long of milliseconds for a DATE", "[QuestColumn(Type = QuestColumnType.Date, Unit = TimestampUnit.Milliseconds)] long V", "1",
            @"t v=1000t\n"),
        Of("a long of seconds for a DATE", "[QuestColumn(Type = QuestColumnType.Date, Unit = TimestampUnit.Seconds)] long V", "-1",
            @"t v=-1000000t\n"),
        Of("a long of nanoseconds for a DATE", "[QuestColumn(Type = QuestColumnType.Date, Unit = TimestampUnit.Nanoseconds)] long V", "2500",
            @"t v=2t\n", @"t v=2500n\n"),
    ];
}
