namespace Questline.Sending;

/// <summary>
/// Callers that wait until batches up to some sequence are acknowledged, or one of them fails. Whoever calls holds the sender's lock; a
/// caller that gives up is forgotten.
/// </summary>
internal sealed class WaitingCallers(object gate)
{
    private readonly List<(long Sequence, TaskCompletionSource Source)> _callers = [];

    public Task AddAsync(long sequence, CancellationToken cancellationToken)
    {
        var caller = (sequence, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _callers.Add(caller);
        return cancellationToken.CanBeCanceled ? WaitAsync(caller, cancellationToken) : caller.Item2.Task;
    }

    /// <summary>Lets those go that wait for nothing from this sequence on.</summary>
    public void Complete(long below)
    {
        foreach ((_, TaskCompletionSource source) in Take(caller => caller.Sequence < below))
            source.SetResult();
    }

    /// <summary>Tells those that wait for this sequence or a later one why it does not arrive.</summary>
    public void Fail(long from, Exception reason)
    {
        foreach ((_, TaskCompletionSource source) in Take(caller => caller.Sequence >= from))
        {
            source.SetException(reason);
            // Who gave up in this moment never looks at it, which is no unobserved exception.
            _ = source.Task.Exception;
        }
    }

    private List<(long Sequence, TaskCompletionSource Source)> Take(Predicate<(long Sequence, TaskCompletionSource Source)> isDue)
    {
        List<(long Sequence, TaskCompletionSource Source)> due = _callers.FindAll(isDue);
        _callers.RemoveAll(isDue);
        return due;
    }

    private async Task WaitAsync((long Sequence, TaskCompletionSource Source) caller, CancellationToken cancellationToken)
    {
        try
        {
            await caller.Source.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            lock (gate)
                _callers.Remove(caller);
            throw;
        }
    }
}
