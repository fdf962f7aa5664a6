using Questline.Tls;

namespace Questline.Tool.Doctor;

/// <summary>Runs steps one after the other, and writes down what came of each and how long it took.</summary>
/// <param name="time">What measures it.</param>
/// <param name="observer">Is told of each step.</param>
internal sealed class StepLog(TimeProvider time, IRunObserver observer)
{
    private readonly List<StepReport> _steps = [];

    public IReadOnlyList<StepReport> Steps => _steps;

    /// <summary>Takes what may be secret out of a text that nobody foresaw; null as long as it is not known what may be.</summary>
    public Func<string, string>? Mask { get; set; }

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
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            (string reason, string advice) = exception is QuestException or StepFailedException ? StepAdvice.For(step, exception) : Unforeseen(exception);
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

    // Never the stack: whoever reads a report has no use for it, and whoever parses one gets no JSON.
    private (string Reason, string Advice) Unforeseen(Exception exception)
    {
        string message = Mask is { } mask ? $": {RemoteText.Clean(mask(exception.Message))}" : "";
        return ($"This command did not foresee {exception.GetType()}{message}", "This is an error of the command: please report it, with the lines above.");
    }

    private void Add(StepReport step)
    {
        _steps.Add(step);
        observer.End(step);
    }
}
