using System.Net;
using System.Net.Sockets;

namespace Questline.Runtime.Tests.Transport;

/// <summary>Accepts one connection and never answers.</summary>
internal sealed class SilentServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _serving;

    private SilentServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public static SilentServer Start() => new();

    /// <summary>Returns when a client has sent something.</summary>
    public Task ConnectedAsync() => _connected.Task;

    /// <summary>Returns when the client has gone.</summary>
    public Task DisconnectedAsync() => _serving;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task ServeAsync()
    {
        using Socket socket = await _listener.AcceptSocketAsync();
        var buffer = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(buffer) > 0)
                _connected.TrySetResult();
        }
        catch (SocketException)
        {
            // Reset instead of closed: gone as well.
        }
    }
}
