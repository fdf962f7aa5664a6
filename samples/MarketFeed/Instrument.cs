namespace MarketFeed;

/// <summary>Something that is traded, at a price that wanders a little with each trade.</summary>
internal sealed class Instrument(string symbol, double price, double tick)
{
    private const int Levels = 10;
    private const double LargestStep = 0.0005;

    // Rows are encoded by the time that a write has completed, so each book may use the same arrays again.
    private readonly double[][] _bids = [new double[Levels], new double[Levels]];
    private readonly double[][] _asks = [new double[Levels], new double[Levels]];

    public string Symbol => symbol;

    public double FirstPrice { get; } = price;

    public double LastPrice { get; private set; } = price;

    public Trade Trade(Random random, DateTime time)
    {
        double step = (random.NextDouble() - 0.5) * 2 * LargestStep;
        LastPrice = Math.Max(tick, InTicks(LastPrice * (1 + step)));
        return new Trade(symbol, random.Next(2) == 0 ? Side.Buy : Side.Sell, LastPrice, Amount(random), time);
    }

    public OrderBook OrderBook(Random random, DateTime time)
    {
        for (int level = 0; level < Levels; level++)
        {
            double distance = (level + 1) * tick;
            (_bids[0][level], _bids[1][level]) = (InTicks(LastPrice - distance), Amount(random));
            (_asks[0][level], _asks[1][level]) = (InTicks(LastPrice + distance), Amount(random));
        }

        return new OrderBook(symbol, _bids, _asks, time);
    }

    private double InTicks(double value) => Math.Round(Math.Round(value / tick) * tick, 6);

    private static double Amount(Random random) => Math.Round(0.01 + random.NextDouble() * 2, 2);
}
