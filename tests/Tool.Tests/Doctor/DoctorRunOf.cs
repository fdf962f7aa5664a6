using System.Text.Json;

namespace Questline.Tool.Tests.Doctor;

/// <summary>A run of <c>questline doctor --json</c>, with its steps at hand.</summary>
internal sealed class DoctorRunOf
{
    private readonly JsonElement _report;

    private DoctorRunOf(CommandRun run)
    {
        ExitCode = run.ExitCode;
        _report = run.Json();
    }

    public int ExitCode { get; }

    /// <summary>Each step with a mark in front, in the order of the run.</summary>
    public string Steps => string.Join(' ', AllSteps.Select(step => Mark(step) + step.GetProperty("step").GetString()));

    public string Advice => string.Join('\n', _report.GetProperty("advice").EnumerateArray().Select(advice => advice.GetString()));

    public IEnumerable<JsonElement> AllSteps => _report.GetProperty("steps").EnumerateArray();

    public static async Task<DoctorRunOf> Async(string conf, params string[] options) =>
        new(await CommandRun.OfAsync(["doctor", "--json", conf, .. options]));

    /// <summary>The same, with a token that stands for Ctrl+C.</summary>
    public static async Task<DoctorRunOf> UntilAsync(string conf, string option, CancellationToken stop) =>
        new(await CommandRun.UntilAsync(["doctor", "--json", conf, option], stop));

    public string Details(string step) => string.Join('\n', Step(step).GetProperty("details").EnumerateArray().Select(detail => detail.GetString()));

    public string[] Problems(string step) => [.. Step(step).GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!)];

    public JsonElement Step(string name) => AllSteps.First(step => step.GetProperty("step").GetString() == name);

    private static char Mark(JsonElement step) => step.GetProperty("outcome").GetString() switch
    {
        "Passed" => '+',
        "Failed" => '!',
        _ => '-',
    };
}
