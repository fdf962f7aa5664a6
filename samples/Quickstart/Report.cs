using System.Buffers;
using System.Text;
using Questline;
using Samples.Shared;

namespace Quickstart;

/// <summary>What is printed besides the progress bar.</summary>
internal static class Report
{
    public static void Sent(Trade[] trades, TimeSpan elapsed, StandIn? standIn)
    {
        long bytes = LengthOf(trades);
        string measured = standIn is null ? "no warm-up" : "warm; the stand-in shares this process";
        Console.WriteLine($"Rows sent         {trades.Length:N0}");
        Console.WriteLine($"Bytes sent        {bytes:N0}, {(double)bytes / trades.Length:N1} a row (protocol version 2 and later)");
        Console.WriteLine($"Time              {elapsed.TotalMilliseconds:N0} ms, from the first write to the last acknowledgement");
        Console.WriteLine($"Rows per second   {trades.Length / elapsed.TotalSeconds:N0} ({measured})");
        Console.WriteLine($"The first row     {LineOf(trades[0])}");
        Console.WriteLine("                  (protocol version 1, which is all text)");
    }

    public static void Arrived(bool arrived, int count, long acknowledged, StandIn? standIn)
    {
        string rows = standIn is null ? $"acknowledged {acknowledged:N0} of {count:N0} rows" : $"holds {standIn.RowCount:N0} of {count:N0} rows";
        string verdict = (arrived, standIn) switch
        {
            (false, _) => "; that is not what was sent",
            (true, null) => "; to see them: SELECT * FROM trades LIMIT -10",
            (true, _) => ", each as it was sent",
        };
        Console.WriteLine($"The server        {rows}{verdict}");
    }

    private static long LengthOf(Trade[] trades)
    {
        const int RowsAtOnce = 10_000;
        var lines = new ArrayBufferWriter<byte>();
        long length = 0;
        foreach (Trade[] some in trades.Chunk(RowsAtOnce))
        {
            lines.ResetWrittenCount();
            QuestSerializer.Serialize<Trade>(some, lines, ProtocolVersion.Version2);
            length += lines.WrittenCount;
        }

        return length;
    }

    private static string LineOf(Trade trade)
    {
        var line = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(trade, line, ProtocolVersion.Version1);
        return Encoding.UTF8.GetString(line.WrittenSpan).TrimEnd();
    }
}
