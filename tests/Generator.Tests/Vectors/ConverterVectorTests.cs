using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

public sealed class ConverterVectorTests(CompiledVectors<ConverterVectorTests> compiled) : VectorTests<ConverterVectorTests>(compiled), IVectors
{
    private const string Id = "[QuestConverter(typeof(IdText))] ";
    private const string Money = "[QuestConverter(typeof(Euros))] ";

    public static string Preamble => """
        [assembly: QuestConverter(typeof(InstantDate))]
        [assembly: QuestConverter(typeof(CelsiusNumber))]

        public readonly record struct OrderId(int Value);
        public sealed record Money(int Cents, string Currency);
        public readonly record struct Instant(long Microseconds);
        public class Animal { public string Name { get; init; } = ""; }
        public sealed class Cat : Animal;
        public readonly record struct Celsius(double Degrees);

        public readonly struct IdText : IQuestConverter<OrderId, string>
        {
            public static string Convert(OrderId value) => $"id {value.Value}";
        }
        public readonly struct IdNumber : IQuestConverter<OrderId, long?>
        {
            public static long? Convert(OrderId value) => value.Value < 0 ? null : value.Value;
        }
        public abstract class Euros : IQuestConverter<Money, double?>
        {
            public static double? Convert(Money value) => value.Currency == "EUR" ? value.Cents / 100.0 : null;
        }
        public readonly struct AnimalName : IQuestConverter<Animal, string?>
        {
            public static string? Convert(Animal value) => value.Name.Length > 0 ? value.Name : null;
        }
        public readonly struct Levels<T> : IQuestConverter<T[], double[]>
        {
            public static double[] Convert(T[] value) => new double[value.Length];
        }
        public readonly struct Upper : IQuestConverter<string, string>
        {
            public static string Convert(string value) => value.ToUpperInvariant();
        }
        public readonly struct Opposite : IQuestConverter<DayOfWeek, DayOfWeek?>
        {
            public static DayOfWeek? Convert(DayOfWeek value) => 6 - value;
        }
        public readonly struct Beats : IQuestConverter<int, TimeSpan>
        {
            public static TimeSpan Convert(int value) => TimeSpan.FromMilliseconds(value);
        }
        public readonly struct Cents : IQuestConverter<Money, decimal>
        {
            public static decimal Convert(Money value) => new(value.Cents, 0, 0, false, 2);
        }
        public readonly struct InstantDate : IQuestConverter<Instant, DateTime>
        {
            public static DateTime Convert(Instant value) => DateTime.UnixEpoch.AddMicroseconds(value.Microseconds);
        }
        public readonly struct InstantNumber : IQuestConverter<Instant, long>
        {
            public static long Convert(Instant value) => value.Microseconds;
        }
        public readonly struct CelsiusNumber : IQuestConverter<Celsius, double>
        {
            public static double Convert(Celsius value) => value.Degrees;
        }
        """;

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("to text", Id + "OrderId V", "new(7)", """t v="id 7"\n"""),
        Of("to a symbol", "[QuestSymbol] " + Id + "OrderId V", "new(7)", @"t,v=id\ 7\n"),
        Of("to text, of a value that may be absent", Id + "OrderId? V", "new OrderId(8)", """t v="id 8"\n"""),
        Of("to text, of no value", Id + "OrderId? V, int W", "null, 1", @"t w=1i\n"),
        Of("to a symbol, of no value", "[QuestSymbol] " + Id + "OrderId? V, int W", "null, 1", @"t w=1i\n"),
        Of("to what may be null", "[QuestConverter(typeof(IdNumber))] OrderId V", "new(9)", @"t v=9i\n"),
        Of("to null", "[QuestConverter(typeof(IdNumber))] OrderId V, int W", "new(-1), 1", @"t w=1i\n"),
        Of("to null, and nothing else is left", "[QuestConverter(typeof(IdNumber))] OrderId V", "new(-1)",
            "refused: (table 't'): every column is null"),
        Of("to null, of a value that may be absent", "[QuestConverter(typeof(IdNumber))] OrderId? V, int W", "new OrderId(-1), 1",
            @"t w=1i\n"),
        Of("to a number, of no value", "[QuestConverter(typeof(IdNumber))] OrderId? V, int W", "null, 1", @"t w=1i\n"),
        Of("to a column that does not take it", As("Char", Id + "OrderId V"), "new(7)",
            "refused: a CHAR column takes exactly one ASCII character"),
        Of("of an object", Money + "Money V", "new(150, \"EUR\")", @"t v=1.5\n", @"t v={1.5}\n"),
        Of("of an object to null", Money + "Money V, int W", "new(150, \"USD\"), 1", @"t w=1i\n"),
        Of("of an object that may be absent", Money + "Money? V", "new(25, \"EUR\")", @"t v=0.25\n", @"t v={0.25}\n"),
        Of("of no object", Money + "Money? V, int W", "null, 1", @"t w=1i\n"),
        Of("of a derived object", "[QuestSymbol, QuestConverter(typeof(AnimalName))] Cat V", "new Cat { Name = \"Tom\" }", @"t,v=Tom\n"),
        Of("of a derived object to null", "[QuestSymbol, QuestConverter(typeof(AnimalName))] Cat? V, int W", "new Cat(), 1", @"t w=1i\n"),
        Of("to an array", "[QuestConverter(typeof(Levels<int>))] int[] V", "new int[2]",
            "refused: an array needs protocol version 2", @"t v={[2] 0 0}\n"),
        Of("to an array, of no value", "[QuestConverter(typeof(Levels<int>))] int[]? V, int W", "null, 1", @"t w=1i\n"),
        Of("to a decimal", "[QuestConverter(typeof(Cents))] Money V", "new(150, \"EUR\")",
            "refused: a decimal needs protocol version 3", "refused: a decimal needs protocol version 3", @"t v={d 2 150}\n"),
        Of("of a type that has a column itself", "[QuestSymbol, QuestConverter(typeof(Upper))] string V", "\"abc\"", @"t,v=ABC\n"),
        Of("of an enum", "[QuestConverter(typeof(Opposite))] DayOfWeek V", "DayOfWeek.Sunday", @"t,v=Saturday\n"),
        Of("of an enum to its number", "[QuestColumn(Type = QuestColumnType.Int), QuestConverter(typeof(Opposite))] DayOfWeek? V", "DayOfWeek.Monday",
            @"t v=5i\n"),
        Of("to a duration in its unit", "[QuestColumn(Unit = TimestampUnit.Microseconds), QuestConverter(typeof(Beats))] int V", "3",
            @"t v=3000i\n"),

        Of("of the assembly", "Instant V", "new(5)", @"t v=5t\n"),
        Of("of the assembly, of no value", "Instant? V, int W", "null, 1", @"t w=1i\n"),
        Of("of the assembly, of a value that may be absent", "Celsius? V", "new Celsius(21.5)", @"t v=21.5\n", @"t v={21.5}\n"),
        Of("of the assembly, in another unit", "[QuestColumn(Unit = TimestampUnit.Nanoseconds)] Instant V", "new(5)",
            @"t v=5t\n", @"t v=5000n\n"),
        Of("its own before that of the assembly", "[QuestConverter(typeof(InstantNumber))] Instant V", "new(5)", @"t v=5i\n"),
        Of("to the designated timestamp", "int W, [QuestTimestamp] Instant At", "1, new(5)", @"t w=1i 5000\n", @"t w=1i 5t\n"),
        Of("to the designated timestamp in nanoseconds", "int W, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] Instant At", "1, new(5)",
            @"t w=1i 5000\n", @"t w=1i 5000n\n"),
        Of("to the designated timestamp from a long",
            "int W, [QuestTimestamp(Unit = TimestampUnit.Seconds), QuestConverter(typeof(InstantNumber))] Instant At", "1, new(5)",
            @"t w=1i 5000000000\n", @"t w=1i 5000000t\n"),
        Of("to the designated timestamp, of no value", "int W, [QuestTimestamp] Instant? At", "1, null", @"t w=1i\n"),
        Of("to the designated timestamp before 1970", "int W, [QuestTimestamp] Instant At", "1, new(-1)",
            "refused: the designated timestamp is before 1970-01-01"),
    ];
}
