using System.Collections.Immutable;
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

    /// <summary>Why a step's values are what they are, one for each value.</summary>
    public static IEnumerable<IncrementalStepRunReason> Reasons(this GeneratorRun run, string stepName) =>
        Steps(run, stepName).SelectMany(step => step.Outputs).Select(output => output.Reason);

    /// <summary>How many files the run generated anew.</summary>
    public static int CountRegenerated(this GeneratorRun run) =>
        run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private static ImmutableArray<IncrementalGeneratorRunStep> Steps(GeneratorRun run, string name) =>
        run.Result.TrackedSteps.TryGetValue(name, out var steps) ? steps : [];

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
