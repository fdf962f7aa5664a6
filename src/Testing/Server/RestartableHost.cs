namespace Questline.Testing.Server;

/// <summary>A host that can be stopped and started again on the ports that it had. One change at a time.</summary>
internal sealed class RestartableHost(HostBlueprint blueprint) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private List<PortHold> _holds = [];
    private KestrelHost? _running;
    private bool _disposed;

    public HostPorts Ports { get; private set; }

    public Task StartAsync(CancellationToken cancellationToken) => InTurnAsync(
        async () =>
        {
            await StopRunningAsync().ConfigureAwait(false);
            ReleasePorts();
            _running = await KestrelHost.StartAsync(blueprint, Ports, cancellationToken).ConfigureAwait(false);
            Ports = _running.Ports;
        },
        cancellationToken);

    public Task StopAsync() => InTurnAsync(
        async () =>
        {
            if (await StopRunningAsync().ConfigureAwait(false))
                HoldPorts();
        },
        CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            _disposed = true;
            await StopRunningAsync().ConfigureAwait(false);
            ReleasePorts();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task InTurnAsync(Func<Task> change, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(QuestTestServer));
            await change().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Returns whether it was running.</summary>
    private async Task<bool> StopRunningAsync()
    {
        if (_running is null)
            return false;
        await _running.DisposeAsync().ConfigureAwait(false);
        _running = null;
        return true;
    }

    private void HoldPorts() => _holds = [.. Used(Ports).Select(port => new PortHold(blueprint.Address, port))];

    private void ReleasePorts()
    {
        _holds.ForEach(hold => hold.Dispose());
        _holds = [];
    }

    private static IEnumerable<int> Used(HostPorts ports) => new[] { ports.Http, ports.Tcp }.Where(port => port != 0);
}
