using Questline.Testing;

namespace Samples.Shared;

/// <summary>Plays QuestDB inside this process, over TLS with a certificate and an authority that live as long as it does.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly TestCertificate _certificate = TestCertificates.Valid();
    private long _forgotten;

    private StandIn()
    {
    }

    public QuestTestServer Server { get; private set; } = null!;

    /// <summary>How many rows it has taken, in all tables, once no request is under way.</summary>
    public long RowCount => Interlocked.Read(ref _forgotten) + Server.RowCount;

    /// <summary>How long it holds back each answer, as a slow server would; only where it forgets rows.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Starts it on a free port. Unless it keeps rows it counts and forgets them, and so runs for as long as one likes.</summary>
    public static async Task<StandIn> StartAsync(bool keepsRows, CancellationToken cancellationToken)
    {
        var standIn = new StandIn();
        var options = new QuestTestServerOptions { Certificate = standIn._certificate, OnWrite = keepsRows ? null : standIn.ForgetAsync };
        standIn.Server = await QuestTestServer.StartAsync(options, cancellationToken);
        return standIn;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _certificate.Dispose();
    }

    // A sender has one request with rows under way at a time, so those before this one are complete. Those without rows are health checks.
    private async ValueTask<WriteAnswer?> ForgetAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        if (request.Header("Content-Length") is "0")
            return null;
        Interlocked.Add(ref _forgotten, Server.RowCount);
        Server.Clear();
        await Task.Delay(Delay, cancellationToken);
        return null;
    }
}
