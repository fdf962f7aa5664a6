using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Questline.TestKit;

/// <summary>What a run of a generator recomputed.</summary>
public static class IncrementalSteps
{
    /// <summary>The names that a generator gives to its steps, in its class <c>StepNames</c>.</summary>
    public static IReadOnlyList<string> NamesOf<TGenerator>() =>
        (IReadOnlyList<string>?)typeof(TGenerator).Assembly.GetType($"{typeof(TGenerator).Namespace}.StepNames")?.GetField("All")?.GetValue(null)
        ?? throw new InvalidOperationException($"No list of steps beside {typeof(TGenerator)}.");

    /// <summary>Fails if any named step gave a new value, or any file was generated anew.</summary>
    public static void AssertNothingRecomputed(this GeneratorRun run, IEnumerable<string> stepNames)
    {
        foreach (string name in stepNames)
            AssertReused(name, Steps(run, name));
        foreach (IncrementalGeneratorRunStep output in run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps))
            AssertReasons("an output", output, IncrementalStepRunReason.Cached);
    }

    /// <summary>
    /// All that the run did not find ready: a line for each named step, and one for the files and diagnostics that come out, with each
    /// value and the reason for it. What is not among them is <see cref="IncrementalStepRunReason.Cached"/>.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="stepNames">The steps, in the order of the lines.</param>
    /// <param name="nameOf">What a value is called.</param>
    public static string DescribeRecomputed(this GeneratorRun run, IEnumerable<string> stepNames, Func<object, string> nameOf)
    {
        var text = new StringBuilder();
        foreach (string name in stepNames)
            AppendLine(text, name, Steps(run, name).SelectMany(step => step.Outputs));
        AppendLine(text, "Output", run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(WithInput));
        return text.ToString();

        void AppendLine(StringBuilder lines, string name, IEnumerable<(object Value, IncrementalStepRunReason Reason)> outputs)
        {
            string[] recomputed =
            [
                .. outputs.Where(output => output.Reason != IncrementalStepRunReason.Cached)
                    .Select(output => $"{nameOf(output.Value)} {output.Reason}")
                    .Order(StringComparer.Ordinal),
            ];
            if (recomputed.Length > 0)
                lines.Append(lines.Length == 0 ? "" : "\n").Append(name).Append(": ").AppendJoin(", ", recomputed);
        }
    }

    private static ImmutableArray<IncrementalGeneratorRunStep> Steps(GeneratorRun run, string name) =>
        run.Result.TrackedSteps.TryGetValue(name, out var steps) ? steps : [];

    // What comes out has no name of its own; what it is made from has.
    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> WithInput(IncrementalGeneratorRunStep step)
    {
        (IncrementalGeneratorRunStep source, int index) = step.Inputs[0];
        return step.Outputs.Select(output => (source.Outputs[index].Value, output.Reason));
    }

    private static void AssertReused(string name, IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        foreach (IncrementalGeneratorRunStep step in steps)
            AssertReasons(name, step, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
    }

    private static void AssertReasons(string name, IncrementalGeneratorRunStep step, params IncrementalStepRunReason[] allowed)
    {
        foreach ((object value, IncrementalStepRunReason reason) in step.Outputs)
        {
            if (!allowed.Contains(reason))
                throw new VerificationException($"{name} was computed anew ({reason}): {value}");
        }
    }
}
