using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>The line of a table as people read it: <c>trades,symbol=… price=…[,size=…i] …t</c>. What may be missing stands in brackets.</summary>
internal static class SampleLine
{
    public static string Of(TableModel table)
    {
        IEnumerable<string> symbols = table.Columns.Where(column => column.IsSymbol).Select(column => Column(column, ","));
        IEnumerable<string> fields = table.Columns.Where(column => !column.IsSymbol)
            .Select((column, index) => index == 0 ? " " + Column(column, "") : Column(column, ","));
        return table.Name + string.Concat(symbols) + string.Concat(fields) + Timestamp(table.Timestamp);
    }

    private static string Column(ColumnModel column, string separator)
    {
        EncodedForm form = EncodedForm.Of(column);
        // Of a binary value's opening only the first sign is to be seen.
        string opening = form.Opening.StartsWith("==", StringComparison.Ordinal) ? "=" : form.Opening;
        return Optional(separator + column.Name + opening + form.Sample, column.Value.IsOptional);
    }

    private static string Timestamp(TimestampModel? timestamp) =>
        timestamp is null ? "" : Optional(timestamp.Unit == TimestampUnit.Nanoseconds ? " …n" : " …t", timestamp.Value.IsOptional);

    private static string Optional(string text, bool isOptional) => isOptional ? $"[{text}]" : text;
}
