using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

/// <summary>Lengths of time and times of day, which are integers in a unit.</summary>
public sealed class DurationVectorTests(CompiledVectors<DurationVectorTests> compiled) : VectorTests<DurationVectorTests>(compiled), IVectors
{
    private const string Overflow = "refused: (table 't', column 'v'): the duration does not fit 64 bits of nanoseconds (292 years)";
    private const string LastTick = "new TimeOnly(TimeSpan.TicksPerDay - 1)";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("a TimeSpan in nanoseconds", In("Nanoseconds", "TimeSpan V"), "new TimeSpan(-3)", @"t v=-300i\n"),
        Of("the longest TimeSpan in nanoseconds", In("Nanoseconds", "TimeSpan V"), "new TimeSpan(92233720368547758)",
            @"t v=9223372036854775800i\n"),
        Of("a TimeSpan beyond nanoseconds", In("Nanoseconds", "TimeSpan V"), "new TimeSpan(92233720368547759)", Overflow),
        Of("a TimeSpan below nanoseconds", In("Nanoseconds", "TimeSpan V"), "TimeSpan.MinValue", Overflow),
        Of("a TimeSpan in microseconds", In("Microseconds", "TimeSpan V"), "TimeSpan.FromSeconds(1.5)", @"t v=1500000i\n"),
        Of("less than two microseconds", In("Microseconds", "TimeSpan V"), "new TimeSpan(19)", @"t v=1i\n"),
        Of("less than two microseconds below zero", In("Microseconds", "TimeSpan V"), "new TimeSpan(-19)", @"t v=-1i\n"),
        Of("the longest TimeSpan in microseconds", In("Microseconds", "TimeSpan V"), "TimeSpan.MaxValue", @"t v=922337203685477580i\n"),
        Of("the shortest TimeSpan in microseconds", In("Microseconds", "TimeSpan V"), "TimeSpan.MinValue", @"t v=-922337203685477580i\n"),
        Of("a TimeSpan in milliseconds", In("Milliseconds", "TimeSpan V"), "new TimeSpan(-19999)", @"t v=-1i\n"),
        Of("the longest TimeSpan in milliseconds", In("Milliseconds", "TimeSpan V"), "TimeSpan.MaxValue", @"t v=922337203685477i\n"),
        Of("a TimeSpan in seconds", In("Seconds", "TimeSpan V"), "TimeSpan.FromMinutes(2)", @"t v=120i\n"),
        Of("the shortest TimeSpan in seconds", In("Seconds", "TimeSpan V"), "TimeSpan.MinValue", @"t v=-922337203685i\n"),
        Of("no time at all", In("Seconds", "TimeSpan V"), "TimeSpan.Zero", @"t v=0i\n"),
        Of("a TimeSpan that may be absent", In("Milliseconds", "TimeSpan? V"), "TimeSpan.FromDays(1)", @"t v=86400000i\n"),
        Of("no TimeSpan", In("Milliseconds", "TimeSpan? V") + ", int W", "null, 1", @"t w=1i\n"),

        Of("midnight", In("Nanoseconds", "TimeOnly V"), "TimeOnly.MinValue", @"t v=0i\n"),
        Of("a TimeOnly in nanoseconds", In("Nanoseconds", "TimeOnly V"), LastTick, @"t v=86399999999900i\n"),
        Of("a TimeOnly in microseconds", In("Microseconds", "TimeOnly V"), LastTick, @"t v=86399999999i\n"),
        Of("a TimeOnly in milliseconds", In("Milliseconds", "TimeOnly V"), LastTick, @"t v=86399999i\n"),
        Of("a TimeOnly in seconds", In("Seconds", "TimeOnly V"), LastTick, @"t v=86399i\n"),
        Of("a TimeOnly that may be absent", In("Seconds", "TimeOnly? V"), "new TimeOnly(9, 30)", @"t v=34200i\n"),
        Of("no TimeOnly", In("Seconds", "TimeOnly? V") + ", int W", "null, 1", @"t w=1i\n"),
    ];
}
