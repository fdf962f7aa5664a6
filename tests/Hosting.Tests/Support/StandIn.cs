using Questline.Testing;

namespace Questline.Hosting.Tests;

/// <summary>Servers for one test.</summary>
internal static class StandIn
{
    public static Task<QuestTestServer> StartAsync(QuestTestServerOptions? options = null) =>
        QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);

    /// <summary>A server that is down, at an address that nobody else gets.</summary>
    public static async Task<QuestTestServer> StartDownAsync()
    {
        QuestTestServer server = await StartAsync();
        await server.StopAsync();
        return server;
    }

    /// <summary>The rooms of the readings that a server holds, in its order.</summary>
    public static string[] Rooms(this QuestTestServer server) => [.. server.Rows("readings").Select(row => row.GetSymbol("room"))];
}
