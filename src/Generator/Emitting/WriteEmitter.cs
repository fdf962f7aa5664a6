using System.Globalization;
using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>Writes the method that writes one row.</summary>
internal static class WriteEmitter
{
    public const string AfterTable = "afterTable";
    public const string FirstField = "firstField";

    public static void Emit(TableModel table, CodeWriter code)
    {
        var names = new LocalNames();
        ColumnAccess[] columns = [.. table.Columns.Select(column => new ColumnAccess(column, names))];

        code.Line("/// <summary>Writes one row:</summary>");
        code.Line($"/// <remarks><c>{DocumentationText.Escape(SampleLine.Of(table))}</c></remarks>");
        code.Line(TableEmitter.GeneratedCode);
        string format = NameFormat(table.Target);
        code.Indented(
            $"static void {TableEmitter.InterfaceOf(table)}.Write<{format}>(",
            [$"ref global::Questline.IlpWriter<{format}> writer,", $"in {table.Row.FullName} row)"]);
        code.Open();
        if (table.Row.IsReference)
            code.Line("global::System.ArgumentNullException.ThrowIfNull(row);");
        EmitBeginRow(table, columns, code);
        code.Line();
        EmitColumns(table, columns, code);
        EmitTimestamp(table.Timestamp, names, code);
        code.Line("writer.EndRow(line);");
        code.Close();
    }

    private static string NameFormat(TargetModel target)
    {
        string[] taken = [.. target.Declarations.SelectMany(declaration => declaration.TypeParameters)];
        string name = "TFormat";
        while (taken.Contains(name))
            name += "_";
        return name;
    }

    // A value whose length is measured is read once, before: the row may be changed by another thread while it is written.
    private static void EmitBeginRow(TableModel table, ColumnAccess[] columns, CodeWriter code)
    {
        ColumnAccess[] measured = [.. columns.Where(column => column.Form.Measured is not null)];
        foreach (ColumnAccess column in measured)
            code.Line(column.Declaration);

        string constant = RowLength.Constant(table).ToString(CultureInfo.InvariantCulture);
        code.Line($"var line = writer.BeginRow({constant}{string.Concat(measured.Select(column => $" + {column.Bound}"))});");
    }

    private static void EmitColumns(TableModel table, ColumnAccess[] columns, CodeWriter code)
    {
        var line = new LineEmitter(table.Name, code);
        bool allOptional = Array.TrueForAll(columns, column => column.IsOptional);
        ColumnAccess[] fields = [.. columns.Where(column => !column.IsSymbol)];
        bool firstFieldMayBeAbsent = fields.Length > 0 && fields[0].IsOptional;

        if (allOptional)
            line.Mark(AfterTable);
        foreach (ColumnAccess symbol in columns.Where(column => column.IsSymbol))
            line.Column(symbol, ',');

        if (firstFieldMayBeAbsent)
            line.Mark(FirstField);
        for (int i = 0; i < fields.Length; i++)
            line.Column(fields[i], i == 0 && !firstFieldMayBeAbsent ? ' ' : ',');

        if (firstFieldMayBeAbsent)
            code.Line($"line.CloseFields({FirstField});");
        if (allOptional)
            code.Line($"line.RequireColumn({AfterTable});");
    }

    private static void EmitTimestamp(TimestampModel? timestamp, LocalNames names, CodeWriter code)
    {
        if (timestamp is null)
        {
            code.Line("line.AtNow();");
            return;
        }

        var value = new ValueAccess(timestamp.Value, timestamp.Name, names);
        string statement = $"line.At{timestamp.Unit}({value.Present});";
        if (!value.IsOptional)
        {
            code.Line(statement);
            return;
        }

        code.Indented($"if ({value.Condition})", [statement]);
        code.Indented("else", ["line.AtNow();"]);
    }
}
