namespace Questline.Testing.Protocol;

/// <summary>The row being read. One instance serves a whole body, so that a million rows leave no garbage.</summary>
internal sealed class ParsedRow
{
    private readonly List<ParsedColumn> _columns = [];

    public int Start { get; private set; }

    /// <summary>The position after the line end.</summary>
    public int End { get; set; }

    public Token Table { get; set; }

    public int ColumnCount { get; private set; }

    public DesignatedTimestamp? Timestamp { get; set; }

    public ParsedColumn this[int index] => _columns[index];

    public void Restart(int start)
    {
        Start = start;
        ColumnCount = 0;
        Timestamp = null;
    }

    public ParsedColumn AddColumn(Token name)
    {
        if (ColumnCount == _columns.Count)
            _columns.Add(new ParsedColumn());
        ParsedColumn column = _columns[ColumnCount++];
        column.Name = name;
        return column;
    }
}
