using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace Questline.Tool.Output;

/// <summary>Where a command's result goes: as text for people, or as one JSON document.</summary>
internal sealed class Terminal
{
    private readonly TextWriter _output;
    private readonly bool _asJson;

    public Terminal(TextWriter output, bool asJson)
    {
        _output = output;
        _asJson = asJson;
        var target = new AnsiConsoleOutput(output);
        // A file or another program has no use for colours.
        Console = AnsiConsole.Create(new AnsiConsoleSettings { Out = target, Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No });
        Console.Profile.Capabilities.Unicode = Signs.AreIn(output.Encoding);
    }

    /// <summary>For people. Texts that are not ours go through <see cref="Markup.Escape"/>.</summary>
    private IAnsiConsole Console { get; }

    /// <summary>Prints one result in the form that was asked for.</summary>
    public void Print<TReport>(TReport report, JsonTypeInfo<TReport> json, Action<IAnsiConsole, TReport> asText)
    {
        if (_asJson)
            _output.WriteLine(JsonSerializer.Serialize(report, json));
        else
            asText(Console, report);
    }
}
