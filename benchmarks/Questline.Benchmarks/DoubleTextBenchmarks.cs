using System.Globalization;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace Questline.Benchmarks;

/// <summary>The text of one double, as version 1 writes it, by the framework and by our own algorithm.</summary>
[MemoryDiagnoser]
public class DoubleTextBenchmarks
{
    private const int Count = 1024;

    private readonly byte[] _buffer = new byte[64];
    private double[] _values = [];

    public enum Kind
    {
        Prices,
        AllDigits,
        AnyBits,
    }

    [ParamsAllValues]
    public Kind Values { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        _values = [.. Enumerable.Range(0, Count).Select(_ => Next(random))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Framework()
    {
        int sum = 0;
        foreach (double value in _values)
        {
            value.TryFormat(_buffer, out int written, default, CultureInfo.InvariantCulture);
            sum += written;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Questline()
    {
        int sum = 0;
        foreach (double value in _values)
            sum += (int)Unsafe.ByteOffset(ref _buffer[0], ref DoubleText.Write(ref _buffer[0], value));
        return sum;
    }

    private double Next(Random random) => Values switch
    {
        Kind.Prices => Math.Round(20_000 + (random.NextDouble() * 60_000), 2),
        Kind.AllDigits => random.NextDouble() * 100,
        _ => BitConverter.Int64BitsToDouble(random.NextInt64(0x7FFL << 52)),
    };
}
