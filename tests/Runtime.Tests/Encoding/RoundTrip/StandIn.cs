using System.Net;
using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>A stand-in for QuestDB, whose parser shares nothing with the encoder.</summary>
public sealed class StandIn : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private QuestTestServer? _server;

    private QuestTestServer Server => _server ?? throw new InvalidOperationException("The server was not started.");

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

    /// <summary>Sends lines to an empty server and gives back what it read in them.</summary>
    /// <param name="schema">The table: its decimal columns are created first, since rows do not create them.</param>
    /// <param name="lines">The lines.</param>
    internal IReadOnlyList<ReceivedRow> Receive(TableSchema schema, ReadOnlyMemory<byte> lines)
    {
        Server.Clear();
        Server.CreateTable(schema.Name, [.. schema.Columns.Where(IsDecimal).Select(column => (column.Name, "DECIMAL(76,28)"))]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/write") { Content = new ReadOnlyMemoryContent(lines) };
        using HttpResponseMessage answer = _client.Send(request);
        if (answer.StatusCode != HttpStatusCode.NoContent)
            Assert.Fail($"The server refused: {new StreamReader(answer.Content.ReadAsStream()).ReadToEnd()}");
        return Server.Rows(schema.Name);
    }

    private static bool IsDecimal(ColumnSchema column) => column.Type == QuestColumnType.Decimal;
}
