using System.Runtime.InteropServices;

namespace Questline.Tool;

/// <summary>Ctrl+C, and the signal to terminate. The first one lets a command end in order, for as long as that takes; a second one ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _ending;
    private readonly PosixSignalRegistration[] _signals;

    public Interruption(CancellationToken cancellationToken)
    {
        _ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGTERM, End)];
    }

    /// <summary>Cancelled by the first one.</summary>
    public CancellationToken Token => _ending.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        _ending.Dispose();
    }

    private void End(PosixSignalContext signal)
    {
        if (_ending.IsCancellationRequested)
            return;
        signal.Cancel = true;
        _ending.Cancel();
    }
}
