using Questline;
using Questline.Testing;

namespace Quickstart;

/// <summary>Plays QuestDB inside this process, over TLS with a self-signed certificate that lives as long as it does.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private const int WarmUpRounds = 3;
    private const int WarmUpRows = 50_000;

    private readonly TestCertificate _certificate;
    private readonly QuestTestServer _server;

    private StandIn(TestCertificate certificate, QuestTestServer server) => (_certificate, _server) = (certificate, server);

    public string ConfString => _server.ConfString;

    public static async Task<StandIn> StartAsync(CancellationToken cancellationToken)
    {
        TestCertificate certificate = TestCertificates.SelfSigned();
        var options = new QuestTestServerOptions { Certificate = certificate };
        return new StandIn(certificate, await QuestTestServer.StartAsync(options, cancellationToken));
    }

    /// <summary>How many rows it holds, in all tables.</summary>
    public long RowCount => _server.RowCount;

    /// <summary>Takes some rows and forgets them: the first rows pay for the compilation of everything that handles them.</summary>
    public async Task WarmUpAsync(Trade[] trades, CancellationToken cancellationToken)
    {
        await using QuestSender sender = QuestSender.Create(ConfString);
        for (int round = 0; round < WarmUpRounds; round++)
        {
            await sender.WriteAllAsync(trades.Take(WarmUpRows), cancellationToken);
            await sender.FlushAsync(cancellationToken);
        }

        _server.Clear();
    }

    /// <summary>Whether it holds exactly these trades, in this order.</summary>
    public bool Holds(Trade[] trades) =>
        RowCount == trades.Length && _server.Rows(Trade.Schema.Name).Zip(trades, AreSame).All(same => same);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
    }

    private static bool AreSame(ReceivedRow row, Trade trade) =>
        row.GetSymbol("symbol") == trade.Symbol
        && row.GetSymbol("side") == trade.Side.ToString()
        && row.GetDouble("price") == trade.Price
        && row.GetDouble("amount") == trade.Amount
        && row.Timestamp?.ToDateTime() == trade.Timestamp;
}
