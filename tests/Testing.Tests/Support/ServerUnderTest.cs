using System.Net.Http.Headers;
using System.Text;

namespace Questline.Testing.Tests;

/// <summary>A server of one test's own, and a client for it.</summary>
internal sealed class ServerUnderTest : IAsyncDisposable
{
    private ServerUnderTest(QuestTestServer server, HttpClient client)
    {
        Server = server;
        Client = client;
    }

    public QuestTestServer Server { get; }

    public HttpClient Client { get; }

    public static async Task<ServerUnderTest> StartAsync(QuestTestServerOptions? options = null)
    {
        QuestTestServer server = await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);
        return new ServerUnderTest(server, new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") });
    }

    public Task<PostAnswer> PostAsync(string rows, string path = "/write") => PostAsync(Encoding.UTF8.GetBytes(rows), path);

    public Task<PostAnswer> PostAsync(byte[] rows, string path = "/write") => SendAsync(Post(rows, path));

    public Task<PostAnswer> ExecuteAsync(string sql, string? authorization = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/exec?query=" + Uri.EscapeDataString(sql));
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return SendAsync(request);
    }

    public async Task<PostAnswer> SendAsync(HttpRequestMessage request)
    {
        HttpResponseMessage response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new PostAnswer(response.StatusCode, body, response);
    }

    public static HttpRequestMessage Post(byte[] rows, string path = "/write", string? authorization = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(rows) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/plain; charset=utf-8");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return request;
    }

    public IEnumerable<ReceivedRow> AllRows() => Server.Tables.SelectMany(Server.Rows);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
