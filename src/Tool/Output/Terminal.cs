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
        // A file or another program has no use for colours, and none for what is overwritten.
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = target.IsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
        });
        Console.Profile.Capabilities.Unicode = Signs.AreIn(output.Encoding);
    }

    /// <summary>For people. Texts that are not ours go through <see cref="Markup.Escape"/>.</summary>
    private IAnsiConsole Console { get; }

    /// <summary>Prints one result in the form that was asked for.</summary>
    public void Print<TReport>(TReport report, JsonTypeInfo<TReport> json, Action<IAnsiConsole, TReport> asText)
    {
        if (_asJson)
            Write(report, json);
        else
            asText(Console, report);
    }

    /// <summary>Prints a result that takes its time: as JSON when it is complete, as text while it comes about.</summary>
    /// <param name="json">How it is written as JSON.</param>
    /// <param name="inSilence">Makes it.</param>
    /// <param name="asText">Makes it, and shows it meanwhile.</param>
    public async Task<TReport> PrintAsync<TReport>(
        JsonTypeInfo<TReport> json, Func<Task<TReport>> inSilence, Func<IAnsiConsole, Task<TReport>> asText)
    {
        if (!_asJson)
            return await asText(Console);

        TReport report = await inSilence();
        Write(report, json);
        return report;
    }

    private void Write<TReport>(TReport report, JsonTypeInfo<TReport> json) => _output.WriteLine(JsonSerializer.Serialize(report, json));
}
