namespace Questline.Rows;

/// <summary>Takes the columns, in any order of symbols and others.</summary>
internal sealed partial class RecordedRow
{
    private readonly CopyBuffer<char> _text = new();
    private readonly CopyBuffer<double> _elements = new();
    private readonly CopyBuffer<int> _shapes = new();
    private RunTimeTable _table;
    private RunTimeColumn? _longestColumn;
    private RecordedTimestamp _timestamp;
    private RecordedColumn[] _columns = new RecordedColumn[8];
    private int[] _hashes = new int[8];
    private int _count;
    private long _maxLength;

    /// <summary>How many columns the row has room for.</summary>
    public int Capacity => _columns.Length;

    public void Add(long lease, string name, RecordedValue value)
    {
        Take(lease);
        try
        {
            RunTimeColumn column = _source.Column(name);
            if (value.Form != RecordedForm.None)
                Add(column, value, RecordedLength.Of(value));
        }
        catch (QuestInvalidRowException refusal) when (refusal.Locate(_table.Name))
        {
            throw;
        }

        PutBack(lease);
    }

    public void AddText(long lease, string name, RecordedForm form, ReadOnlySpan<char> text)
    {
        Take(lease);
        try
        {
            RunTimeColumn column = _source.Column(name);
            long maxLength = RecordedLength.OfText(text.Length);
            RequireRoom(column, maxLength);
            Add(column, RecordedValue.Copied(form, new RecordedCopy(_text.Add(text), text.Length)), maxLength);
        }
        catch (QuestInvalidRowException refusal) when (refusal.Locate(_table.Name))
        {
            throw;
        }

        PutBack(lease);
    }

    public void AddArray(long lease, string name, ReadOnlySpan<double> elements, ReadOnlySpan<int> shape)
    {
        Take(lease);
        try
        {
            RunTimeColumn column = _source.Column(name);
            long maxLength = RecordedLength.OfArray(elements.Length, shape.Length);
            RequireRoom(column, maxLength);
            var copy = new RecordedCopy(_elements.Add(elements), elements.Length, _shapes.Add(shape), shape.Length);
            Add(column, RecordedValue.Copied(RecordedForm.DoubleArray, copy), maxLength);
        }
        catch (QuestInvalidRowException refusal) when (refusal.Locate(_table.Name))
        {
            throw;
        }

        PutBack(lease);
    }

    /// <summary>Gives the memory back and forgets everything, so that the caller's objects are not kept alive.</summary>
    public void Clear()
    {
        Array.Clear(_columns, 0, _count);
        _text.Clear();
        _elements.Clear();
        _shapes.Clear();
        _longestColumn = null;
        _count = 0;
        _maxLength = 0;
    }

    private void Add(RunTimeColumn column, RecordedValue value, long maxLength)
    {
        RequireNew(column);
        RequireRoom(column, maxLength);
        if (_count == _columns.Length)
        {
            Array.Resize(ref _columns, 2 * _count);
            Array.Resize(ref _hashes, 2 * _count);
        }

        _hashes[_count] = column.HashIgnoringCase;
        _columns[_count++] = new RecordedColumn(column, value);
        _maxLength += column.MaxPrefixLength + maxLength;
        if (_longestColumn is null || column.Utf8Length > _longestColumn.Utf8Length)
            _longestColumn = column;
    }

    private void RequireNew(RunTimeColumn column)
    {
        for (int i = 0; i < _count; i++)
        {
            // Vectorized: a row of many columns costs little more than one of few.
            int offset = _hashes.AsSpan(i, _count - i).IndexOf(column.HashIgnoringCase);
            if (offset < 0)
                return;
            i += offset;
            if (column.IsSameAs(_columns[i].Name))
                RowRefusal.SameColumnTwice(column.Name, _columns[i].Name.Name);
        }
    }

    /// <summary>Refuses what no buffer can hold before memory is spent on it.</summary>
    private void RequireRoom(RunTimeColumn column, long maxLength)
    {
        long needed = _maxLength + column.MaxPrefixLength + maxLength;
        if (needed > _source.MaxRowLength)
            IlpRefusal.RowLargerThanBuffer(needed);
    }
}
