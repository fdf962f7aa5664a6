using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Questline.Diagnostics;
using Questline.TestKit;

namespace Questline.Runtime.Tests.Diagnostics;

/// <summary>Holds the tables of docs/observability.md to the code.</summary>
public class ObservabilityPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "observability.md"));

    [Fact]
    public void The_table_of_instruments_has_every_instrument() =>
        Rows("instruments").ShouldBe(Instruments().Select(Describe).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_log_events_has_every_event() =>
        Rows("events").ShouldBe(Events().OrderBy(message => message.EventId).Select(Describe));

    private static string Describe(Instrument instrument)
    {
        string kind = instrument.GetType().Name.Split('`')[0];
        return $"| `{instrument.Name}` | {kind} | `{instrument.Unit}` |";
    }

    private static string Describe(LoggerMessageAttribute message) => $"| {message.EventId} | `{message.EventName}` | {message.Level} |";

    /// <summary>The first three columns of the table between the two comments.</summary>
    private static IEnumerable<string> Rows(string table) => Page
        .SkipWhile(line => line != $"<!-- {table} -->")
        .TakeWhile(line => line != $"<!-- /{table} -->")
        .Skip(3)
        .Select(line => string.Join('|', line.Split('|')[..4]) + "|");

    private static List<Instrument> Instruments()
    {
        List<Instrument> published = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter == Telemetry.Meter)
                published.Add(instrument);
        };
        foreach (Type type in typeof(Telemetry).Assembly.GetTypes().Where(type => type.Namespace == typeof(Telemetry).Namespace))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        listener.Start();
        return published;
    }

    private static IEnumerable<LoggerMessageAttribute> Events() => typeof(Telemetry).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
        .OfType<LoggerMessageAttribute>();
}
