using System.Diagnostics;
using System.Globalization;

namespace Questline.Benchmarks;

/// <summary>
/// What a row costs from <c>WriteAsync</c> to its acknowledgement over loopback HTTP: the call itself in the fastest of many passes, the time of
/// the whole, that of all threads of this process, and allocation, on the writer's thread for each row and in the whole process for each flush.
/// </summary>
internal static class SenderReport
{
    private const int Rounds = 20;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static async Task RunAsync()
    {
        using Process server = StartSink();
        string port = (await server.StandardOutput.ReadLineAsync())!;
        foreach (int rowsPerFlush in (int[])[1_000, 10_000, 100_000])
        {
            await using QuestSender sender = QuestSender.Create($"http::addr=127.0.0.1:{port};auto_flush_rows=75000;auto_flush_interval=off;");
            await MeasureAsync("narrow", sender, SampleRows.Narrow(), rowsPerFlush);
            await MeasureAsync("wide", sender, SampleRows.Wide(), rowsPerFlush);
        }

        server.StandardInput.Close();
        await server.WaitForExitAsync();
    }

    private static async Task MeasureAsync<T>(string name, QuestSender sender, T[] rows, int rowsPerFlush)
        where T : IQuestRow<T>
    {
        // Long enough for the JIT to compile the whole way for good.
        for (long begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < WarmUp;)
            await WriteAndFlushAsync(sender, rows, rowsPerFlush, new WriterCost());

        var process = Process.GetCurrentProcess();
        var writer = new WriterCost();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Rounds; i++)
            await WriteAndFlushAsync(sender, rows, rowsPerFlush, writer);

        process.Refresh();
        double count = (double)Rounds * rowsPerFlush;
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-6} {rowsPerFlush,7} rows a flush  {writer.Fastest,6:F1} ns in WriteAsync  {Stopwatch.GetElapsedTime(start).TotalNanoseconds / count,7:F1} ns/row  "
            + $"{(process.TotalProcessorTime - processor).TotalNanoseconds / count,7:F1} CPU ns/row  {writer.Allocated / count,5:F2} bytes/row on the writer's thread  "
            + $"{(GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)Rounds,8:F0} bytes/flush in all");
        Console.WriteLine(line);
    }

    private static async Task WriteAndFlushAsync<T>(QuestSender sender, T[] rows, int count, WriterCost cost)
        where T : IQuestRow<T>
    {
        for (int written = 0; written < count; written += rows.Length)
        {
            int next = Math.Min(rows.Length, count - written);
            // The first write of all connects.
            if (!TryWrite(sender, rows.AsSpan(0, next), cost))
                await sender.WriteAllAsync<T>(rows.AsMemory(0, next));
        }

        await sender.FlushAsync();
    }

    private static bool TryWrite<T>(QuestSender sender, ReadOnlySpan<T> rows, WriterCost cost)
        where T : IQuestRow<T>
    {
        if (sender.Written == 0)
            return false;
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        foreach (ref readonly T row in rows)
        {
            ValueTask write = sender.WriteAsync(in row);
            if (!write.IsCompletedSuccessfully)
                write.AsTask().GetAwaiter().GetResult();
        }

        cost.Fastest = Math.Min(cost.Fastest, Stopwatch.GetElapsedTime(start).TotalNanoseconds / rows.Length);
        cost.Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        return true;
    }

    private static Process StartSink()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(SenderReport).Assembly.Location);
        start.ArgumentList.Add(Sink.Argument);
        return Process.Start(start) ?? throw new InvalidOperationException("The sink did not start.");
    }

    private sealed class WriterCost
    {
        public double Fastest { get; set; } = double.MaxValue;

        public double Allocated { get; set; }
    }
}
