using System.Text;
using Questline.Generator.Model;
using Questline.Naming;

namespace Questline.Generator.Emitting;

/// <summary>Counts the bytes that a row takes at most.</summary>
internal static class RowLength
{
    private const int Separator = 1;
    private const int TimestampAndLineEnd = 23;

    /// <summary>All of the row but the values that are measured at run time.</summary>
    public static int Constant(TableModel table) =>
        ByteCount(NameEscaping.Escape(table.Name)) + table.Columns.Sum(ColumnLength) + TimestampAndLineEnd;

    private static int ColumnLength(ColumnModel column)
    {
        EncodedForm form = EncodedForm.Of(column);
        int longestName = column.Enum is { } values
            ? values.Values.Select(value => ByteCount(NameEscaping.Escape(value.Text))).DefaultIfEmpty().Max()
            : 0;
        return Separator + ByteCount(NameEscaping.Escape(column.Name) + form.Opening) + Math.Max(form.MaxLength, longestName);
    }

    private static int ByteCount(string text) => Encoding.UTF8.GetByteCount(text);
}
