using System.Diagnostics;
using System.Globalization;

namespace Questline.Benchmarks;

/// <summary>One line a case in under half a minute: for a look while working. The figures to publish come from BenchmarkDotNet.</summary>
internal static class QuickReport
{
    private const int WarmUpPasses = 300;
    private const int Rounds = 25;
    private const int PassesPerRound = 200;

    public static void Run()
    {
        Measure("narrow", SampleRows.Narrow());
        Measure("wide", SampleRows.Wide());
    }

    private static void Measure<T>(string name, T[] rows)
        where T : IQuestRow<T>
    {
        foreach (ProtocolVersion version in Enum.GetValues<ProtocolVersion>())
        {
            var buffer = new ReusableBuffer(rows.Length * 512);
            TimeSpan fastest = Fastest(rows, buffer, version, out long allocated);
            long encoded = (long)rows.Length * PassesPerRound;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-6} v{(int)version}  {fastest.TotalNanoseconds / encoded,7:F1} ns/row  {(double)buffer.Length / rows.Length,6:F1} bytes/row  {(double)allocated / encoded,4:F1} allocated bytes/row"));
        }
    }

    /// <summary>The fastest of several rounds: what other processes take away is noise, and it only ever adds.</summary>
    private static TimeSpan Fastest<T>(T[] rows, ReusableBuffer buffer, ProtocolVersion version, out long allocated)
        where T : IQuestRow<T>
    {
        for (int i = 0; i < WarmUpPasses; i++)
            Encode(rows, buffer, version, passes: 1);
        Thread.Sleep(TimeSpan.FromMilliseconds(200)); // The JIT promotes hot code in the background.
        for (int i = 0; i < WarmUpPasses; i++)
            Encode(rows, buffer, version, passes: 1);

        long before = GC.GetAllocatedBytesForCurrentThread();
        var fastest = TimeSpan.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Encode(rows, buffer, version, PassesPerRound);
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            fastest = elapsed < fastest ? elapsed : fastest;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        return fastest;
    }

    private static void Encode<T>(T[] rows, ReusableBuffer buffer, ProtocolVersion version, int passes)
        where T : IQuestRow<T>
    {
        for (int i = 0; i < passes; i++)
        {
            buffer.Clear();
            QuestSerializer.Serialize<T>(rows.AsSpan(), buffer, version);
        }
    }
}
