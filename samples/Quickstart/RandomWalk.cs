namespace Quickstart;

/// <summary>Trades at prices that wander, each a little from the last: the same prices on every run.</summary>
internal static class RandomWalk
{
    private static readonly string[] Symbols = ["BTC-USDT", "ETH-USDT", "SOL-USDT"];

    /// <summary>So many trades, a millisecond apart, the last one at the time given, in whole microseconds as QuestDB keeps it.</summary>
    public static Trade[] Trades(int count, DateTime last)
    {
        last = last.AddTicks(-(last.Ticks % TimeSpan.TicksPerMicrosecond));
        var random = new Random(42);
        double[] prices = [37_779.62, 2_045.31, 58.14];
        var trades = new Trade[count];
        for (int i = 0; i < count; i++)
        {
            int coin = random.Next(Symbols.Length);
            prices[coin] = Math.Round(prices[coin] * (1 + (random.NextDouble() - 0.5) / 500), 2);
            trades[i] = new Trade(
                Symbols[coin],
                random.Next(2) == 0 ? Side.Buy : Side.Sell,
                prices[coin],
                Math.Round(0.01 + random.NextDouble() * 2, 2),
                last.AddMilliseconds(i + 1 - count));
        }

        return trades;
    }
}
