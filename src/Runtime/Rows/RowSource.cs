namespace Questline.Rows;

/// <summary>
/// The rows of one sender that are known only at run time: their names, and the objects that record them, used again and again.
/// Safe for use by several threads.
/// </summary>
internal sealed class RowSource(Func<RecordedRow, CancellationToken, ValueTask> write, long maxRowLength)
{
    private const int MaxIdleRows = 32;
    private const int MaxIdleCapacity = 1024;

    private readonly BoundedCache<RunTimeTable> _tables = new(RunTimeTable.Create);
    private readonly BoundedCache<RunTimeColumn> _columns = new(RunTimeColumn.Create);
    private readonly RecordedRow?[] _idle = new RecordedRow?[MaxIdleRows];

    /// <summary>
    /// Writes a row to the sender. A delegate, since native code for a generic method of an interface is made only where the compiler sees the
    /// call with that very type.
    /// </summary>
    public Func<RecordedRow, CancellationToken, ValueTask> Write => write;

    /// <summary>The most bytes that a row may need.</summary>
    public long MaxRowLength => maxRowLength;

    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the name.</exception>
    public RunTimeTable Table(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _tables.Get(name);
    }

    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the name, or keeps it for itself.</exception>
    public RunTimeColumn Column(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _columns.Get(name);
    }

    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the name.</exception>
    public QuestRow Begin(string table)
    {
        RunTimeTable known = Table(table);
        RecordedRow row = Rent() ?? new RecordedRow(this, known);
        return new QuestRow(row, row.Begin(known));
    }

    /// <summary>Takes a row back. One that had unusually many columns is given up.</summary>
    public void Return(RecordedRow row)
    {
        row.Clear();
        if (row.Capacity > MaxIdleCapacity)
            return;
        foreach (ref RecordedRow? place in _idle.AsSpan())
        {
            if (place is null && Interlocked.CompareExchange(ref place, row, null) is null)
                return;
        }
    }

    private RecordedRow? Rent()
    {
        foreach (ref RecordedRow? place in _idle.AsSpan())
        {
            if (place is not null && Interlocked.Exchange(ref place, null) is { } row)
                return row;
        }

        return null;
    }
}
