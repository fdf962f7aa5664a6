using System.Net;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>A stand-in for QuestDB, whose parsers share nothing with what the tests are about.</summary>
public sealed class StandIn : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private QuestTestServer? _server;

    internal QuestTestServer Server => _server ?? throw new InvalidOperationException("The server was not started.");

    public async ValueTask InitializeAsync()
    {
        _server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _client.BaseAddress = new Uri($"http://127.0.0.1:{_server.Port}");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    internal async Task CreateTableAsync(string sql)
    {
        var request = new Uri($"/exec?query={Uri.EscapeDataString(sql)}", UriKind.Relative);
        await RequireAsync(_client.GetAsync(request, TestContext.Current.CancellationToken), HttpStatusCode.OK, sql);
    }

    internal async Task WriteAsync(byte[] lines)
    {
        using var content = new ByteArrayContent(lines);
        var request = new Uri("/write", UriKind.Relative);
        await RequireAsync(_client.PostAsync(request, content, TestContext.Current.CancellationToken), HttpStatusCode.NoContent, "the rows");
    }

    private static async Task RequireAsync(Task<HttpResponseMessage> request, HttpStatusCode status, string what)
    {
        using HttpResponseMessage answer = await request;
        if (answer.StatusCode != status)
            Assert.Fail($"The server refused {what}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }
}
