using System.Net;
using System.Net.Sockets;

namespace Questline.Runtime.Tests.Transport;

/// <summary>A server over plain TCP that a test scripts byte by byte, also as no HTTP server would be written.</summary>
internal sealed class CannedServer : IAsyncDisposable
{
    public const string CurrentSettings = """{"config":{"accepting.writes":["http"],"line.proto.support.versions":[1,2,3]}}""";

    private readonly TcpListener _listener;
    private readonly Func<CannedRequest, CannedAnswer> _answer;
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<Task> _connections = [];
    private readonly List<CannedRequest> _requests = [];
    private readonly Task _accepting;

    private CannedServer(IPEndPoint endPoint, Func<CannedRequest, CannedAnswer> answer)
    {
        _listener = new TcpListener(endPoint);
        _listener.Start();
        _answer = answer;
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string ConfString => $"http::addr=127.0.0.1:{Port};auto_flush=off;retry_timeout=0;";

    public int ConnectionCount
    {
        get
        {
            lock (_connections)
                return _connections.Count;
        }
    }

    public IReadOnlyList<CannedRequest> Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    public IEnumerable<CannedRequest> Writes => Requests.Where(request => request.IsWrite);

    public static CannedServer Start(Func<CannedRequest, CannedAnswer> answer, IPAddress? address = null, int port = 0) =>
        new(new IPEndPoint(address ?? IPAddress.Loopback, port), answer);

    /// <summary>A current server, but for its answer to rows.</summary>
    public static CannedServer Writing(CannedAnswer answer, int port = 0) =>
        Start(request => request.IsWrite ? answer : CannedAnswer.Settings(CurrentSettings), port: port);

    /// <summary>Returns when so many connections have ended, the first ones first.</summary>
    public Task ConnectionsEndedAsync(int count)
    {
        lock (_connections)
            return Task.WhenAll(_connections.Take(count));
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_stopping.Token);
                lock (_connections)
                    _connections.Add(ServeAsync(socket));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        await Task.Yield();
        // Closing resets instead of ending in good order.
        socket.LingerState = new LingerOption(true, 0);
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            var reader = new CannedRequestReader(new BufferedStream(stream));
            while (await reader.ReadAsync(_stopping.Token) is { } request)
            {
                lock (_requests)
                    _requests.Add(request);
                CannedAnswer answer = _answer(request);
                await stream.WriteAsync(answer.Bytes, _stopping.Token);
                if (answer.Ends)
                    return;
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
    }
}
