namespace Questline.Benchmarks;

/// <summary>The rows that every case encodes: enough to defeat the branch predictor's memory, few enough to stay in the cache.</summary>
public static class SampleRows
{
    public const int Count = 1024;

    private static readonly string[] Symbols = ["BTC-USDT", "ETH-USDT", "SOL-USDT", "XRP-USDT", "ADA-USDT", "DOT-USDT"];
    private static readonly string[] Sites = ["north-plant", "south-plant", "harbour"];
    private static readonly string[] Units = ["C", "bar", "percent"];

    public static Trade[] Narrow()
    {
        var random = new Random(7);
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return [.. Enumerable.Range(0, Count).Select(i => new Trade(
            Symbols[random.Next(Symbols.Length)],
            (Side)random.Next(2),
            Math.Round(20_000 + (random.NextDouble() * 60_000), 2),
            Math.Round(random.NextDouble() * 100, 2),
            start.AddTicks(i * 12_345L)))];
    }

    public static Telemetry[] Wide()
    {
        var random = new Random(7);
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return [.. Enumerable.Range(0, Count).Select(i => new Telemetry(
            Sites[random.Next(Sites.Length)],
            $"device-{random.Next(100):D3}",
            Units[random.Next(Units.Length)],
            random.NextDouble() * 100,
            random.NextDouble() * 1000,
            random.NextDouble(),
            random.NextDouble() * 400,
            random.NextDouble() * 16,
            random.NextInt64(1_000_000),
            i,
            random.Next(10),
            random.Next(2) == 0,
            "state \"ok\", all clear",
            start.AddTicks(i * 54_321L),
            start.AddTicks(i * 54_321L)))];
    }
}
