using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Questline.Tool.Tests;

/// <summary>A web server that answers as a test says, for what a QuestDB never answers.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<HttpListenerRequest, CancellationToken, Task<Answer>> _script;
    private readonly Task _serving;

    public ScriptedServer(Func<HttpListenerRequest, CancellationToken, Task<Answer>> script)
    {
        _script = script;
        Port = FreePort();
        _listener.Prefixes.Add($"http://localhost:{Port}/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public ScriptedServer(Func<HttpListenerRequest, Answer> script)
        : this((request, _) => Task.FromResult(script(request)))
    {
    }

    public int Port { get; }

    public string ConfString => $"http::addr=localhost:{Port};";

    /// <summary>What a QuestDB answers that takes rows, but to SQL.</summary>
    public static Answer AsQuestDB(HttpListenerRequest request) => (request.HttpMethod, request.ContentLength64) switch
    {
        ("GET", _) => Answer.Json(200, """{"config":{"line.proto.support.versions":[1,2,3]}}"""),
        (_, 0) => new Answer(204, "", ""),
        _ => Answer.Json(400, """{"code":"invalid","message":"failed to parse","line":1,"errorId":"1-1"}"""),
    };

    public static bool IsSql(HttpListenerRequest request) => request.Url!.AbsolutePath == "/exec";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Close();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context = await _listener.GetContextAsync();
            await context.Request.InputStream.CopyToAsync(Stream.Null);
            (context.Response.StatusCode, context.Response.ContentType, string body) = await _script(context.Request, _stop.Token);
            context.Response.Close(Encoding.UTF8.GetBytes(body), willBlock: false);
        }
    }

    internal sealed record Answer(int Status, string ContentType, string Body)
    {
        public static Answer Json(int status, string body) => new(status, "application/json", body);

        public static Answer Page(int status) => new(status, "text/html", "<html>no</html>");
    }
}
