namespace Questline.Testing.Tcp;

/// <summary>A gate that a test shuts and opens again. It is open at first.</summary>
internal sealed class PauseGate
{
    private readonly object _gate = new();
    private TaskCompletionSource? _resumed;

    public void Pause()
    {
        lock (_gate)
            _resumed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void Resume()
    {
        lock (_gate)
        {
            _resumed?.SetResult();
            _resumed = null;
        }
    }

    public Task PassAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _resumed?.Task.WaitAsync(cancellationToken) ?? Task.CompletedTask;
    }
}
