namespace Questline.Sending;

/// <summary>What becomes of a transaction, for the caller who waits for it.</summary>
internal sealed class TransactionOutcome
{
    private readonly TaskCompletionSource _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Task => _source.Task;

    /// <summary>Whether the caller has given up, so that it is not sent again. The caller of this holds the sender's lock.</summary>
    public bool IsWithdrawn { get; set; }

    /// <summary>Whether an answer was lost, so that the rows may be stored whatever became of later attempts.</summary>
    public bool MayBeStored { get; private set; }

    /// <summary>An attempt has failed.</summary>
    public void Note(RequestFailure failure) => MayBeStored |= failure.MayBeStored;

    public void Succeed() => _source.TrySetResult();

    public void Fail(Exception reason)
    {
        if (_source.TrySetException(reason))
            // Who gave up in this moment never looks at it, which is no unobserved exception.
            _ = _source.Task.Exception;
    }
}
