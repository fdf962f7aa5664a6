namespace Questline.Rows;

/// <summary>A typed row that goes to a table whose name came at run time.</summary>
internal readonly struct RenamedRow<T>(T row, RunTimeTable table, long maxLength) : IQuestRow<RenamedRow<T>>
    where T : IQuestRow<T>
{
    private readonly T _row = row;
    private readonly RunTimeTable _table = table;
    private readonly long _maxLength = maxLength;

    static TableSchema IQuestRow<RenamedRow<T>>.Schema => T.Schema;

    static string IQuestRow<RenamedRow<T>>.TableOf(in RenamedRow<T> row) => row._table.Name;

    static string? IQuestRow<RenamedRow<T>>.FindNameLongerThan(int limit, in RenamedRow<T> row) =>
        row._table.Utf8Length > limit ? row._table.Name : T.Schema.FindColumnLongerThan(limit);

    /// <summary>Writes the row's own line aside and then here, with the other name in front.</summary>
    static void IQuestRow<RenamedRow<T>>.Write<TFormat>(ref IlpWriter<TFormat> writer, in RenamedRow<T> row)
    {
        RowScratch scratch = RowScratch.Take(row._maxLength);
        try
        {
            var own = new IlpWriter<TFormat>(scratch);
            T.Write(ref own, in row._row);
            own.Complete();
            ReadOnlySpan<byte> rest = AfterName(scratch.Line, T.Schema);
            IlpRow<TFormat> line = writer.BeginRow(row._table.Escaped.Length + rest.Length);
            line.Literal(row._table.Escaped);
            line.Literal(rest);
            writer.EndRow(line);
        }
        finally
        {
            scratch.GiveBack();
        }
    }

    private static ReadOnlySpan<byte> AfterName(ReadOnlySpan<byte> line, TableSchema schema)
    {
        int length = schema.Escaped.Length;
        if (line.Length <= length || !line.StartsWith(schema.Escaped) || line[length] is not ((byte)',' or (byte)' '))
            RowRefusal.LineOfAnotherTable(schema.Name);
        return line[length..];
    }
}
