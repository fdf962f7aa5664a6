namespace Questline.Testing.Tables;

/// <summary>The rows of one table. Rows of a request show only after <see cref="Commit"/>.</summary>
internal sealed class ReceivedTable(string name, TableColumns columns, IReadOnlyList<string>? keys = null)
{
    private StoredRow[] _rows = [];
    private int _written;
    private int _committed;

    public string Name { get; } = name;

    public TableColumns Columns { get; } = columns;

    public int RowCount => _committed;

    /// <summary>The table as SQL describes it, with the columns that it has by now.</summary>
    public TableDefinition Definition => new(Name, Columns.Definitions, Columns.Designated.Name, keys ?? []);

    public void Add(in StoredRow row)
    {
        if (_written == _rows.Length)
            Array.Resize(ref _rows, Math.Max(16, _rows.Length * 2));
        _rows[_written++] = row;
    }

    public int Commit()
    {
        int added = _written - _committed;
        _committed = _written;
        return added;
    }

    public void Rollback() => _written = _committed;

    /// <summary>The committed rows. Later rows never touch what this list sees.</summary>
    public IReadOnlyList<ReceivedRow> Rows() => new ReceivedRowList(Name, Columns.Designated.Name, new ArraySegment<StoredRow>(_rows, 0, _committed));
}
