namespace Questline.Rows;

/// <summary>Writes the line. All values are checked here, as those of typed rows are, since only now the version is known.</summary>
internal sealed partial class RecordedRow : IQuestRow<RecordedRow>
{
    /// <summary>Empty: the table and the columns differ from row to row.</summary>
    static TableSchema IQuestRow<RecordedRow>.Schema { get; } = new("", null);

    static string IQuestRow<RecordedRow>.TableOf(in RecordedRow row) => row._table.Name;

    static string? IQuestRow<RecordedRow>.FindNameLongerThan(int limit, in RecordedRow row)
    {
        if (row._table.Utf8Length > limit)
            return row._table.Name;
        return row._longestColumn?.Utf8Length > limit ? row._longestColumn.Name : null;
    }

    static void IQuestRow<RecordedRow>.Write<TFormat>(ref IlpWriter<TFormat> writer, in RecordedRow row)
    {
        if (row._count == 0)
            RowRefusal.NoColumns();

        IlpRow<TFormat> line = writer.BeginRow(row._table.Escaped.Length + row._maxLength + RecordedTimestamp.MaxLength);
        line.Literal(row._table.Escaped);
        ReadOnlySpan<RecordedColumn> columns = row._columns.AsSpan(0, row._count);
        int symbols = row.WriteSymbols(ref line, columns);
        if (symbols < columns.Length)
            row.WriteFields(ref line, columns);
        row._timestamp.End(ref line);
        writer.EndRow(line);
    }

    /// <summary>Returns how many there were.</summary>
    private int WriteSymbols<TFormat>(ref IlpRow<TFormat> line, ReadOnlySpan<RecordedColumn> columns)
        where TFormat : struct, IIlpFormat
    {
        int count = 0;
        foreach (ref readonly RecordedColumn column in columns)
        {
            if (!column.Value.IsSymbol)
                continue;
            count++;
            if (column.Value.Form == RecordedForm.Symbol)
                line.Symbol(column.Name.Plain, Text(in column));
            else
                line.Symbol(column.Name.Plain, (char)column.Value.Bits);
        }

        return count;
    }

    private void WriteFields<TFormat>(ref IlpRow<TFormat> line, ReadOnlySpan<RecordedColumn> columns)
        where TFormat : struct, IIlpFormat
    {
        IlpMark firstField = line.Mark();
        foreach (ref readonly RecordedColumn column in columns)
        {
            if (!column.Value.IsSymbol)
                WriteField(ref line, in column);
        }

        line.CloseFields(firstField);
    }

    private void WriteField<TFormat>(ref IlpRow<TFormat> line, in RecordedColumn column)
        where TFormat : struct, IIlpFormat
    {
        RunTimeColumn name = column.Name;
        RecordedValue value = column.Value;
        switch (value.Form)
        {
            case RecordedForm.String:
                line.String(name.Quoted, Text(in column));
                break;
            case RecordedForm.Character:
                line.String(name.Quoted, (char)value.Bits);
                break;
            case RecordedForm.Guid:
                line.Guid(name.Quoted, value.Guid());
                break;
            case RecordedForm.Boolean:
                line.Boolean(name.Plain, value.Bits != 0);
                break;
            case RecordedForm.Long:
                line.Long(name.Plain, (long)(ulong)value.Bits);
                break;
            case RecordedForm.UnsignedLong:
                line.Long(name.Plain, (ulong)value.Bits);
                break;
            case RecordedForm.Double:
                line.Double(name.Double, value.Double());
                break;
            case RecordedForm.Decimal:
                line.Decimal(name.Decimal, value.Decimal());
                break;
            case RecordedForm.DoubleArray:
                WriteArray(ref line, name, in value);
                break;
            default:
                WriteTimestamp(ref line, name.Plain, in value);
                break;
        }
    }

    private void WriteArray<TFormat>(ref IlpRow<TFormat> line, RunTimeColumn name, in RecordedValue value)
        where TFormat : struct, IIlpFormat
    {
        if (value.Reference is double[] array)
        {
            line.DoubleArray(name.DoubleArray, array);
            return;
        }

        RecordedCopy copy = value.Copy();
        line.DoubleArray(name.DoubleArray, _elements.Read(copy.Start, copy.Length), _shapes.Read(copy.ShapeStart, copy.Rank));
    }

    private static void WriteTimestamp<TFormat>(ref IlpRow<TFormat> line, ReadOnlySpan<byte> prefix, in RecordedValue value)
        where TFormat : struct, IIlpFormat
    {
        long count = (long)(ulong)value.Bits;
        switch (value.Form)
        {
            case RecordedForm.Microseconds:
                line.TimestampMicroseconds(prefix, count);
                break;
            case RecordedForm.Nanoseconds:
                line.TimestampNanoseconds(prefix, count);
                break;
            case RecordedForm.Milliseconds:
                line.TimestampMilliseconds(prefix, count);
                break;
            case RecordedForm.Seconds:
                line.TimestampSeconds(prefix, count);
                break;
            case RecordedForm.DateInMicroseconds:
                line.TimestampMicroseconds(prefix, value.Date());
                break;
            default:
                line.TimestampNanoseconds(prefix, value.Date());
                break;
        }
    }

    private ReadOnlySpan<char> Text(in RecordedColumn column)
    {
        if (column.Value.Reference is string text)
            return text;
        RecordedCopy copy = column.Value.Copy();
        return _text.Read(copy.Start, copy.Length);
    }
}
