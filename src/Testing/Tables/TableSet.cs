using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>All tables. One request at a time is read into them, wholly or not at all.</summary>
internal sealed partial class TableSet(int maxNameLength)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, ReceivedTable> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ParsedRow _row = new();
    private (byte[] Name, ReceivedTable? Table) _last = ([], null);
    private TaskCompletionSource _changed = NewSignal();
    private long _rowCount;

    public long RowCount
    {
        get
        {
            lock (_gate)
                return _rowCount;
        }
    }

    public IReadOnlyList<string> Names
    {
        get
        {
            lock (_gate)
                return [.. _byName.Values.Select(table => table.Name)];
        }
    }

    public IReadOnlyList<ReceivedRow> Rows(string table)
    {
        lock (_gate)
            return _byName.TryGetValue(table, out ReceivedTable? found) ? found.Rows() : [];
    }

    public void Create(string name, IEnumerable<(string Name, string Type)> columns)
    {
        ReceivedTable created = Declare(name, columns);
        lock (_gate)
        {
            if (!_byName.TryAdd(name, created))
                throw new ArgumentException($"The table '{name}' exists already.", nameof(name));
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _byName.Clear();
            _last = ([], null);
            _rowCount = 0;
        }
    }

    /// <summary>Completes once there are so many rows in all tables.</summary>
    public Task WaitForRowsAsync(long count, CancellationToken cancellationToken) => WaitUntilAsync(() => _rowCount >= count, cancellationToken);

    /// <summary>Completes once there are so many rows in one table.</summary>
    public Task WaitForRowsAsync(string table, int count, CancellationToken cancellationToken) =>
        WaitUntilAsync(() => count == 0 || (_byName.TryGetValue(table, out ReceivedTable? found) && found.RowCount >= count), cancellationToken);

    /// <summary>Reads every row of a body that ends with a line end; says how many, or throws which one is bad.</summary>
    public int Receive(byte[] body, int length, ReceivedTimestampUnit precision)
    {
        lock (_gate)
        {
            int line = 0;
            try
            {
                var parser = new LineParser(body.AsSpan(0, length));
                while (TryRead(ref parser, ref line))
                    Add(body, length, precision);
            }
            catch (RowRefusedException refused)
            {
                foreach (ReceivedTable table in _byName.Values)
                    table.Rollback();
                throw new RequestRefusedException(refused, line, rowsSeen: line - 1 + RowCounter.Count(body.AsSpan(_row.Start..length)));
            }

            return Commit();
        }
    }

    private async Task WaitUntilAsync(Func<bool> isReached, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (isReached())
                    return;
                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private ReceivedTable Declare(string name, IEnumerable<(string Name, string Type)> columns)
    {
        try
        {
            ReceivedTable created = NewTable(name);
            foreach ((string column, string type) in columns)
            {
                NameRules.CheckColumn(name, column, maxNameLength);
                created.Columns.Declare(new ColumnDefinition(column, ColumnType.Parse(type)));
            }

            return created;
        }
        catch (RowRefusedException refused)
        {
            throw new ArgumentException(refused.Message, refused);
        }
    }

    private bool TryRead(ref LineParser parser, ref int line)
    {
        line++;
        return parser.TryRead(_row);
    }

    private void Add(byte[] body, int length, ReceivedTimestampUnit precision)
    {
        ReadOnlySpan<byte> bytes = body.AsSpan(0, length);
        ReceivedTable table = Find(_row.Table, bytes);
        table.Columns.Accept(_row, bytes);
        _byName.TryAdd(table.Name, table);
        table.Columns.Designated.Check(_row.Timestamp, precision);
        table.Add(new StoredRow(body, _row.Start, _row.End - _row.Start, precision));
    }

    private ReceivedTable Find(Token token, ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> rawName = token.Raw(body);
        if (_last.Table is not null && rawName.SequenceEqual(_last.Name))
            return _last.Table;

        string name = NameRules.Decode(token.Unescape(body), "?");
        if (!_byName.TryGetValue(name, out ReceivedTable? table))
            return NewTable(name);
        _last = (rawName.ToArray(), table);
        return table;
    }

    private ReceivedTable NewTable(string name)
    {
        NameRules.CheckTable(name, maxNameLength);
        return new ReceivedTable(name, new TableColumns(name, maxNameLength));
    }

    private int Commit()
    {
        int added = 0;
        foreach (ReceivedTable table in _byName.Values)
            added += table.Commit();
        _rowCount += added;
        _changed.SetResult();
        _changed = NewSignal();
        return added;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
