namespace MarketFeed;

/// <summary>A handful of instruments, of which any may be the next to move: the same way on every run.</summary>
internal sealed class Exchange
{
    private readonly Random _random = new(42);

    public IReadOnlyList<Instrument> Instruments { get; } =
    [
        new("BTC-USDT", 37_779.62, 0.01),
        new("ETH-USDT", 2_045.31, 0.01),
        new("SOL-USDT", 58.14, 0.01),
        new("XRP-USDT", 0.6172, 0.0001),
        new("DOGE-USDT", 0.07915, 0.00001),
    ];

    public Trade NextTrade() => Next().Trade(_random, DateTime.UtcNow);

    public OrderBook NextOrderBook() => Next().OrderBook(_random, DateTime.UtcNow);

    private Instrument Next() => Instruments[_random.Next(Instruments.Count)];
}
