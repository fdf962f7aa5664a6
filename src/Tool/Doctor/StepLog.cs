namespace Questline.Tool.Doctor;

/// <summary>Runs steps one after the other, and writes down what came of each and how long it took.</summary>
/// <param name="time">What measures it.</param>
/// <param name="observer">Is told of each step.</param>
internal sealed class StepLog(TimeProvider time, IRunObserver observer)
{
    private readonly List<StepReport> _steps = [];

    public IReadOnlyList<StepReport> Steps => _steps;

    /// <exception cref="RunEndedException">It failed.</exception>
    public Task RunAsync(StepName step, string? server, Func<StepNotes, Task> action) => RunAsync(step, server, async notes =>
    {
        await action(notes);
        return true;
    });

    /// <exception cref="RunEndedException">It failed.</exception>
    public async Task<T> RunAsync<T>(StepName step, string? server, Func<StepNotes, Task<T>> action)
    {
        var notes = new StepNotes();
        try
        {
            T result = await observer.DuringAsync(step, server, () => MeasureAsync(action, notes));
            Add(Report(StepOutcome.Passed));
            return result;
        }
        catch (Exception exception) when (exception is QuestException or StepFailedException)
        {
            (string reason, string advice) = StepAdvice.For(step, exception);
            notes.Add(reason);
            Add(Report(StepOutcome.Failed) with { Advice = advice, Problems = (exception as QuestTlsException)?.Problems ?? [] });
            throw new RunEndedException();
        }
        catch (OperationCanceledException)
        {
            notes.Add("Stopped here.");
            Add(Report(StepOutcome.Skipped));
            throw;
        }

        StepReport Report(StepOutcome outcome) =>
            new(step, server, outcome, notes.Duration.TotalMilliseconds, notes.Details) { Chain = notes.Chain };
    }

    public void Skip(StepName step, string server, string reason) => Add(new StepReport(step, server, StepOutcome.Skipped, 0, [reason]));

    // What shows the step meanwhile takes time too.
    private async Task<T> MeasureAsync<T>(Func<StepNotes, Task<T>> action, StepNotes notes)
    {
        long start = time.GetTimestamp();
        try
        {
            return await action(notes);
        }
        finally
        {
            notes.Duration = time.GetElapsedTime(start);
        }
    }

    private void Add(StepReport step)
    {
        _steps.Add(step);
        observer.End(step);
    }
}
