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

    // What shows the step under way hides it, and has no chance to bring it back.
    private static void ShowCursor()
    {
        if (!Console.IsOutputRedirected)
            Console.CursorVisible = true;
    }

    private void End(PosixSignalContext signal)
    {
        if (_ending.IsCancellationRequested)
        {
            ShowCursor();
            return;
        }

        signal.Cancel = true;
        try
        {
            _ending.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The command ended in this very moment.
        }
    }
}
