using System.Diagnostics;
using System.Globalization;

namespace Questline.Benchmarks;

/// <summary>One line a case in under half a minute: for a look while working. The figures to publish come from BenchmarkDotNet.</summary>
internal static class QuickReport
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.75);
    private static readonly TimeSpan Measurement = TimeSpan.FromSeconds(2);

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
            Fastest(rows, buffer, version, WarmUp, out _);
            TimeSpan fastest = Fastest(rows, buffer, version, Measurement, out double allocated);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-6} v{(int)version}  {fastest.TotalNanoseconds / rows.Length,7:F1} ns/row  {(double)buffer.Length / rows.Length,6:F1} bytes/row  {allocated,4:F1} allocated bytes/row"));
        }
    }

    /// <summary>The fastest of many short passes: what other processes take away is noise, and it only ever adds.</summary>
    private static TimeSpan Fastest<T>(T[] rows, ReusableBuffer buffer, ProtocolVersion version, TimeSpan duration, out double allocatedPerRow)
        where T : IQuestRow<T>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long begin = Stopwatch.GetTimestamp();
        var fastest = TimeSpan.MaxValue;
        long encoded = 0;
        while (Stopwatch.GetElapsedTime(begin) < duration)
        {
            long start = Stopwatch.GetTimestamp();
            buffer.Clear();
            QuestSerializer.Serialize<T>(rows.AsSpan(), buffer, version);
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            fastest = elapsed < fastest ? elapsed : fastest;
            encoded += rows.Length;
        }

        allocatedPerRow = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / encoded;
        return fastest;
    }
}
