using BenchmarkDotNet.Attributes;

namespace Questline.Benchmarks;

/// <summary>Encoding alone: rows into a buffer that is there already.</summary>
[MemoryDiagnoser]
public class EncodingBenchmarks
{
    private readonly ReusableBuffer _buffer = new(SampleRows.Count * 512);
    private readonly Trade[] _narrow = SampleRows.Narrow();
    private readonly Telemetry[] _wide = SampleRows.Wide();

    [ParamsAllValues]
    public ProtocolVersion Version { get; set; }

    [Benchmark(OperationsPerInvoke = SampleRows.Count)]
    public int Narrow() => Encode(_narrow);

    [Benchmark(OperationsPerInvoke = SampleRows.Count)]
    public int Wide() => Encode(_wide);

    private int Encode<T>(T[] rows)
        where T : IQuestRow<T>
    {
        _buffer.Clear();
        QuestSerializer.Serialize<T>(rows.AsSpan(), _buffer, Version);
        return _buffer.Length;
    }
}
