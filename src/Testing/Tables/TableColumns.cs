using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>The columns of one table, created by its first rows as the real server creates them, or by SQL.</summary>
internal sealed class TableColumns(string table, int maxNameLength, string designated = DesignatedColumn.DefaultName)
{
    private readonly Dictionary<string, Column> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Column> _inOrder = [];
    private readonly List<(byte[] Name, Column Column)> _lastOrder = [];
    private bool _isNew = true;
    private int _row;

    public DesignatedColumn Designated { get; } = new(table, designated);

    /// <summary>All columns in the order of their creation; the designated timestamp is the last where nothing declared it.</summary>
    public IReadOnlyList<ColumnDefinition> Definitions =>
        [.. (_inOrder.Contains(Designated.Column) ? _inOrder : _inOrder.Append(Designated.Column)).Select(Define)];

    public void Declare(ColumnDefinition column)
    {
        _isNew = false;
        if (IsDesignated(column.Name))
        {
            Designated.Declare(column.Type);
            _inOrder.Add(Designated.Column);
        }
        else if (!TryAdd(new Column(column)))
        {
            throw new ArgumentException($"The table '{table}' is given the column '{column.Name}' twice.");
        }
    }

    public bool IsDesignated(string name) => string.Equals(name, designated, StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks the symbols and fields of a row, and creates the columns that it brings.</summary>
    public void Accept(ParsedRow row, ReadOnlySpan<byte> body)
    {
        _row++;
        for (int i = 0; i < row.ColumnCount; i++)
        {
            ParsedColumn value = row[i];
            Column column = Resolve(i, value, body);
            if (column.LastRow == _row)
                throw GivenTwice(column.Name);
            column.LastRow = _row;

            ValueRules.Check(value, table, column.Name, body);
            if (column == Designated.Column)
                Designated.TakeField(row, value, body);
            else
                Conversion.Check(value, column, table, body);
        }

        _isNew = false;
    }

    /// <summary>Rows mostly bring the columns of the row before them, in its order.</summary>
    private Column Resolve(int index, ParsedColumn value, ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> rawName = value.Name.Raw(body);
        if (index < _lastOrder.Count && rawName.SequenceEqual(_lastOrder[index].Name))
            return _lastOrder[index].Column;

        Column column = Find(value, body);
        if (index < _lastOrder.Count)
            _lastOrder[index] = (rawName.ToArray(), column);
        else
            _lastOrder.Add((rawName.ToArray(), column));
        return column;
    }

    private Column Find(ParsedColumn value, ReadOnlySpan<byte> body)
    {
        string name = NameRules.Decode(value.Name.Unescape(body), table);
        if (IsDesignated(name))
            return Designated.Column;
        if (_byName.TryGetValue(name, out Column? known))
            return known;

        NameRules.CheckColumn(table, name, maxNameLength);
        var created = new Column(new ColumnDefinition(name, TypeOfNewColumn(value, name)));
        TryAdd(created);
        return created;
    }

    private bool TryAdd(Column column)
    {
        bool isNew = _byName.TryAdd(column.Name, column);
        if (isNew)
            _inOrder.Add(column);
        return isNew;
    }

    private ColumnDefinition Define(Column column) =>
        column == Designated.Column ? new ColumnDefinition(column.Name, Designated.Type) : column.Definition;

    private ColumnType TypeOfNewColumn(ParsedColumn value, string name) => value.Kind switch
    {
        ValueKind.Symbol => new ColumnType(ColumnKind.Symbol),
        ValueKind.Boolean => new ColumnType(ColumnKind.Boolean),
        ValueKind.Long => new ColumnType(ColumnKind.Long),
        ValueKind.Long256 => new ColumnType(ColumnKind.Long256),
        ValueKind.Double => new ColumnType(ColumnKind.Double),
        ValueKind.String => new ColumnType(ColumnKind.Varchar),
        ValueKind.Timestamp when value.Unit == ReceivedTimestampUnit.Nanoseconds => new ColumnType(ColumnKind.TimestampNs),
        ValueKind.Timestamp => new ColumnType(ColumnKind.Timestamp),
        ValueKind.DoubleArray when value.Rank > 0 => new ColumnType(ColumnKind.DoubleArray, value.Rank),
        ValueKind.Empty when _isNew => throw Refusal.Invalid($"table: {table}; invalid column type: {name}"),
        ValueKind.Decimal or ValueKind.NullDecimal when _isNew =>
            throw Refusal.Invalid($"table: {table}; decimal columns must be created manually: {name}"),
        ValueKind.Decimal or ValueKind.NullDecimal =>
            throw Refusal.Internal(table, $"error: decimal columns cannot be created automatically: {name}"),
        _ => throw Refusal.Internal(table, "error: java.lang.UnsupportedOperationException"),
    };

    private RowRefusedException GivenTwice(string column) => Refusal.OnlyHere(
        $"table: {table}, column: {column}; given twice in one row; the real server answers 204, keeps the first value and drops the other");
}
