using Questline.Testing;
using Samples.Shared;

namespace Quickstart;

/// <summary>What reached the stand-in, against what was sent.</summary>
internal static class Arrival
{
    /// <summary>Whether it holds exactly these trades, in this order.</summary>
    public static bool IsComplete(StandIn standIn, Trade[] trades) =>
        standIn.RowCount == trades.Length && standIn.Server.Rows(Trade.Schema.Name).Zip(trades, AreSame).All(same => same);

    private static bool AreSame(ReceivedRow row, Trade trade) =>
        row.GetSymbol("symbol") == trade.Symbol
        && row.GetSymbol("side") == trade.Side.ToString()
        && row.GetDouble("price") == trade.Price
        && row.GetDouble("amount") == trade.Amount
        && row.Timestamp?.ToDateTime() == trade.Timestamp;
}
