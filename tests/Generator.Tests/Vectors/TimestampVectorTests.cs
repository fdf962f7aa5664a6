using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

/// <summary>The designated timestamp: nanoseconds without a unit in version 1, with the unit of the member from version 2 on.</summary>
public sealed class TimestampVectorTests(CompiledVectors<TimestampVectorTests> compiled) : VectorTests<TimestampVectorTests>(compiled), IVectors
{
    private const string Before1970 = "refused: (table 't'): the designated timestamp is before 1970-01-01";
    private const string After9999 = "refused: (table 't'): the designated timestamp is after the year 9999";
    private const string After2261 = "refused: (table 't'): the designated timestamp is after the year 2261";
    private const string AfterVersion1 = "refused: (table 't'): the designated timestamp is after 2262-04-11, the last that protocol version 1";

    private const string Micros = "int V, [QuestTimestamp] DateTime At";
    private const string Nanos = "int V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] DateTime At";
    private const string LongMicros = "int V, [QuestTimestamp(Unit = TimestampUnit.Microseconds)] long At";
    private const string LongNanos = "int V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At";
    private const string LongMillis = "int V, [QuestTimestamp(Unit = TimestampUnit.Milliseconds)] long At";
    private const string LongSeconds = "int V, [QuestTimestamp(Unit = TimestampUnit.Seconds)] long At";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("none: server time", "int V", "1", @"t v=1i\n"),
        Of("the beginning of 1970", Micros, "1, DateTime.UnixEpoch", @"t v=1i 0\n", @"t v=1i 0t\n"),
        Of("a DateTime", Micros, "1, new DateTime(2026, 1, 1, 0, 0, 0, 0, 7, DateTimeKind.Utc)",
            @"t v=1i 1767225600000007000\n", @"t v=1i 1767225600000007t\n"),
        Of("less than a microsecond", Micros, "1, DateTime.UnixEpoch.AddTicks(19)", @"t v=1i 1000\n", @"t v=1i 1t\n"),
        Of("before 1970", Micros, "1, DateTime.UnixEpoch.AddTicks(-1)", Before1970),
        Of("without a kind it is UTC", Micros, "1, new DateTime(2026, 1, 1)",
            @"t v=1i 1767225600000000000\n", @"t v=1i 1767225600000000t\n"),
        Of("local time is converted", Micros, "1, new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc).ToLocalTime()",
            @"t v=1i 1767268800000000000\n", @"t v=1i 1767268800000000t\n"),
        Of("the last of version 1", Micros, "1, DateTime.UnixEpoch.AddTicks(92233720368547750)",
            @"t v=1i 9223372036854775000\n", @"t v=1i 9223372036854775t\n"),
        Of("beyond version 1", Micros, "1, DateTime.UnixEpoch.AddTicks(92233720368547760)", AfterVersion1, @"t v=1i 9223372036854776t\n"),
        Of("the last DateTime", Micros, "1, DateTime.MaxValue", AfterVersion1, @"t v=1i 253402300799999999t\n"),
        Of("its name is not sent", "int V, [QuestTimestamp(\"happened at\")] DateTime At", "1, DateTime.UnixEpoch",
            @"t v=1i 0\n", @"t v=1i 0t\n"),
        Of("it may be declared first", "[QuestTimestamp] DateTime At, int V", "DateTime.UnixEpoch, 1", @"t v=1i 0\n", @"t v=1i 0t\n"),
        Of("behind symbols alone", "[QuestSymbol] string S, [QuestTimestamp] DateTime At", "\"a\", DateTime.UnixEpoch",
            @"t,s=a 0\n", @"t,s=a 0t\n"),

        Of("a DateTime in nanoseconds", Nanos, "1, DateTime.UnixEpoch.AddTicks(15)", @"t v=1i 1500\n", @"t v=1i 1500n\n"),
        Of("nanoseconds before 1970", Nanos, "1, DateTime.MinValue", Before1970),
        Of("the last of 2261", Nanos, "1, new DateTime(2262, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(-1)",
            @"t v=1i 9214646399999999900\n", @"t v=1i 9214646399999999900n\n"),
        Of("the first of 2262", Nanos, "1, new DateTime(2262, 1, 1, 0, 0, 0, DateTimeKind.Utc)",
            @"t v=1i 9214646400000000000\n", After2261),
        Of("beyond nanoseconds", Nanos, "1, DateTime.MaxValue", After2261),

        Of("a DateTimeOffset", "int V, [QuestTimestamp] DateTimeOffset At", "1, new DateTimeOffset(1970, 1, 1, 1, 0, 1, TimeSpan.FromHours(1))",
            @"t v=1i 1000000000\n", @"t v=1i 1000000t\n"),
        Of("a DateTimeOffset before 1970",
            "int V, [QuestTimestamp] DateTimeOffset At", "1, new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.FromHours(1))",
            Before1970),
        Of("a DateTimeOffset in nanoseconds", "int V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] DateTimeOffset At",
            "1, DateTimeOffset.UnixEpoch.AddTicks(1)", @"t v=1i 100\n", @"t v=1i 100n\n"),
        Of("a DateOnly", "int V, [QuestTimestamp] DateOnly At", "1, new DateOnly(1970, 1, 2)",
            @"t v=1i 86400000000000\n", @"t v=1i 86400000000t\n"),
        Of("a DateOnly in nanoseconds", "int V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] DateOnly At", "1, new DateOnly(1970, 1, 2)",
            @"t v=1i 86400000000000\n", @"t v=1i 86400000000000n\n"),
        Of("a DateOnly before 1970", "int V, [QuestTimestamp] DateOnly At", "1, new DateOnly(1969, 12, 31)", Before1970),

        Of("a long of microseconds", LongMicros, "1, 5", @"t v=1i 5000\n", @"t v=1i 5t\n"),
        Of("a negative long of microseconds", LongMicros, "1, -1", Before1970),
        Of("the smallest long, which the server would take for its own time", LongMicros, "1, long.MinValue", Before1970),
        Of("the last microsecond of 9999", LongMicros, "1, 253402300799999999", AfterVersion1, @"t v=1i 253402300799999999t\n"),
        Of("the first microsecond of 10000", LongMicros, "1, 253402300800000000", After9999),
        Of("a long of nanoseconds", LongNanos, "1, 1700000000123456789", @"t v=1i 1700000000123456789\n", @"t v=1i 1700000000123456789n\n"),
        Of("a negative long of nanoseconds", LongNanos, "1, long.MinValue", Before1970),
        Of("the last nanosecond of 2261", LongNanos, "1, 9214646399999999999",
            @"t v=1i 9214646399999999999\n", @"t v=1i 9214646399999999999n\n"),
        Of("the largest long of nanoseconds", LongNanos, "1, long.MaxValue", @"t v=1i 9223372036854775807\n", After2261),
        Of("a long of milliseconds", LongMillis, "1, 5", @"t v=1i 5000000\n", @"t v=1i 5000t\n"),
        Of("a negative long of milliseconds", LongMillis, "1, -1", Before1970),
        Of("the first millisecond of 10000", LongMillis, "1, 253402300800000", After9999),
        Of("a long of seconds", LongSeconds, "1, 1767225600", @"t v=1i 1767225600000000000\n", @"t v=1i 1767225600000000t\n"),
        Of("the last second of 9999", LongSeconds, "1, 253402300799", AfterVersion1, @"t v=1i 253402300799000000t\n"),
        Of("the first second of 10000", LongSeconds, "1, 253402300800", After9999),

        Of("a DateTime that may be absent", "int V, [QuestTimestamp] DateTime? At", "1, DateTime.UnixEpoch", @"t v=1i 0\n", @"t v=1i 0t\n"),
        Of("no DateTime: server time", "int V, [QuestTimestamp] DateTime? At", "1, null", @"t v=1i\n"),
        Of("no long: server time", "[QuestSymbol] string S, [QuestTimestamp(Unit = TimestampUnit.Seconds)] long? At", "\"a\", null",
            @"t,s=a\n"),
        Of("no DateOnly: server time", "int V, [QuestTimestamp] DateOnly? At", "1, null", @"t v=1i\n"),
    ];
}
