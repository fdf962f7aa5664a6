using System.Text;

namespace Questline.Testing.Tests;

/// <summary>A server with a port for TCP, of one test's own.</summary>
internal sealed class TcpServerUnderTest : IAsyncDisposable
{
    private TcpServerUnderTest(QuestTestServer server) => Server = server;

    public QuestTestServer Server { get; }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<TcpServerUnderTest> StartAsync(QuestTestServerOptions? options = null) =>
        new(await QuestTestServer.StartAsync((options ?? new()) with { Tcp = true }, Cancelled));

    public Task<RawConnection> OpenAsync() => RawConnection.OpenAsync(Server.TcpPort);

    /// <summary>Sends all rows on a connection of their own, and waits until the server has closed it in return.</summary>
    public Task<ConnectionEnd> SendAsync(string rows) => SendAsync(Encoding.UTF8.GetBytes(rows));

    public async Task<ConnectionEnd> SendAsync(ReadOnlyMemory<byte> rows)
    {
        await using RawConnection connection = await OpenAsync();
        await connection.SendAsync(rows);
        connection.EndSending();
        return (await connection.ReadToEndAsync()).End;
    }

    public IEnumerable<long> Values(string table = "t") => Server.Rows(table).Select(row => row.GetLong("f"));

    public Task WaitForRowsAsync(long count) => Server.WaitForRowsAsync(count, Cancelled);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
