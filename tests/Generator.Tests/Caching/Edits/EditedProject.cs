using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Questline.Generator.Model;
using Questline.TestKit;

namespace Questline.Generator.Tests.Caching.Edits;

/// <summary>A project whose table <c>Quote</c> depends on all that a table can, and what each edit of it makes the generator do.</summary>
internal static class EditedProject
{
    private const string Quote = """
        // Above.
        [QuestTable("quotes")]
        public partial record Quote(
            [QuestSymbol] string Symbol,
            double Bid,
            double BestAsk,
            Side Side,
            [QuestColumn("latency", Unit = TimestampUnit.Milliseconds)] TimeSpan Delay,
            [QuestConverter(typeof(Cents))] Money Fee,
            [QuestFlatten(Prefix = "best_")] Level Best,
            Instant Seen) : Event
        {
            public double Middle { get => 1; }

            public double Spread() => BestAsk - Bid;
        }
        // Below.
        """;

    private const string Converters = """
        [assembly: QuestConverter(typeof(Ticks))]

        public readonly record struct Money(decimal Amount);
        public readonly record struct Instant(long Ticks);

        public abstract class Cents : IQuestConverter<Money, long>
        {
            public static long Convert(Money value) => (long)(value.Amount * 100);
        }

        public abstract class Ticks : IQuestConverter<Instant, long>
        {
            public static long Convert(Instant value) => value.Ticks;
        }
        """;

    private const string Event = """
        public abstract record Event
        {
            [QuestTimestamp] public DateTime At { get; init; }
            public string? Note { get; init; }
            public int Length() => 1;
        }
        """;

    private const string Side = "public enum Side { Buy, [System.Runtime.Serialization.EnumMember(Value = \"sold\")] Sell }";

    private const string Level = """
        public sealed record Level(double Price, [property: QuestColumn("qty")] double Size) { public double Total => Price * Size; }
        """;

    private const string Order = """[QuestTable("orders")] public partial record Order(int Number, string? Text);""";

    private const string Tick = """
        public class Tick
        {
            public double Price { get; set; }
            public object? Tag { get; set; }
            public int Round() => 1;
        }
        """;

    private const string Columns = "internal interface TickColumns { [QuestIgnore] object Tag { get; } }";

    private const string Tables = """
        [QuestTableFor(typeof(Tick), "ticks", Members = typeof(TickColumns))]
        [QuestTableFor(typeof(Level), "levels")]
        public static partial class Tables { }
        """;

    private const string Refused = """
        // Refused:
        [QuestTable("refused")] public partial class Refused { public object? Value; }
        """;

    private const string Other = """
        // Other:
        public class Other { public int Count() => 1; }
        """;

    private static readonly string[] Files = [Other, Quote, Converters, Event, Side, Level, Tick, Columns, Tables, Refused, Order];

    /// <summary>What is recomputed where all that changes is the table <c>Quote</c>.</summary>
    public const string OnlyQuote = """
        Tables: Quote Modified
        Output: Quote Modified
        """;

    /// <summary>What is recomputed where all that changes is <c>Tables.Tick</c>: its class is read as a whole.</summary>
    public const string OnlyTick = """
        ForeignTables: Tables.Level Unchanged, Tables.Tick Modified
        Output: Tables.Tick Modified
        """;

    /// <summary>The first run, before any edit.</summary>
    public static GeneratorRun Start() => GeneratorRun.Start<TableGenerator>(Consumer.Create(Files));

    /// <summary>What is recomputed where a piece of text becomes another.</summary>
    public static string After(string text, string replacement) => After(project => project.Replace(text, replacement));

    /// <summary>What an edit makes the generator recompute, a line for each step; all else is cached.</summary>
    public static string After(Func<CSharpCompilation, CSharpCompilation> edit) => Describe(Start().Continue(edit));

    /// <summary>
    /// What the second of two edits makes the generator recompute. A file that is to go comes with the first, and so is the last: the
    /// compiler itself takes what stands in files behind it for new.
    /// </summary>
    public static string After(Func<CSharpCompilation, CSharpCompilation> first, Func<CSharpCompilation, CSharpCompilation> second) =>
        Describe(Start().Continue(first).Continue(second));

    private static string Describe(GeneratorRun run) => run.DescribeRecomputed(StepNames.All, NameOf);

    private static string NameOf(object value) => value switch
    {
        TableModel table => table.Target.HintName,
        TableFile file => file.Table.Target.HintName,
        FileSettings => "settings",
        ITuple tuple => NameOf(tuple[0]!),
        _ => throw new ArgumentException($"A value of the type {value.GetType()} has no name.", nameof(value)),
    };
}
