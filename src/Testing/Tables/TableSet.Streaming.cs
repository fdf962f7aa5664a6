using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

internal sealed partial class TableSet
{
    private long _streamedRowCount;

    /// <summary>How many rows came by <see cref="ReceiveStreamed"/>.</summary>
    public long StreamedRowCount
    {
        get
        {
            lock (_gate)
                return _streamedRowCount;
        }
    }

    /// <summary>Stores the rows that are complete, each by itself: a bad row leaves those before it.</summary>
    public StreamedRows ReceiveStreamed(byte[] bytes, int start, int end, int maxRows)
    {
        int completeEnd = start + bytes.AsSpan(start..end).LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        lock (_gate)
        {
            StreamedRows taken = AddComplete(bytes, start, completeEnd, maxRows);
            _streamedRowCount += Commit();
            return taken;
        }
    }

    private StreamedRows AddComplete(byte[] bytes, int start, int end, int maxRows)
    {
        int rows = 0;
        int at = start;
        try
        {
            var parser = new LineParser(bytes.AsSpan(0, end), start);
            while (rows < maxRows && parser.TryRead(_row))
            {
                Add(bytes, end, ReceivedTimestampUnit.Nanoseconds);
                at = _row.End;
                rows++;
            }

            return new StreamedRows(rows, at - start, IsBad: false);
        }
        catch (RowRefusedException refused)
        {
            return new StreamedRows(rows, at - start, IsBad: !refused.EndsInsideRow);
        }
    }
}
