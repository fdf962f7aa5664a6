using Questline.Generator.Model;
using Questline.Naming;

namespace Questline.Generator.Emitting;

/// <summary>Writes the statements of the columns, and merges what is constant between two values into one literal.</summary>
internal sealed class LineEmitter(string table, CodeWriter code)
{
    // Constant bytes that no statement has written yet.
    private string _pending = NameEscaping.Escape(table);

    /// <summary>Remembers a place in the line.</summary>
    public void Mark(string name)
    {
        WritePending();
        code.Line($"var {name} = line.Mark();");
    }

    public void Column(ColumnAccess column, char separator)
    {
        if (column.IsOptional)
            WritePending();

        string prefix = _pending + Prefix(column, separator);
        _pending = "";
        if (column.Column.Enum is { } values)
            EmitEnum(column, values, prefix);
        else
            EmitValue(column, $"line.{column.Form.Method}({CSharpText.Utf8Literal(prefix)}, {column.Arguments});");
    }

    /// <summary>Separator, name and what opens the value.</summary>
    private static string Prefix(ColumnAccess column, char separator) =>
        separator + NameEscaping.Escape(column.Column.Name) + column.Form.Opening;

    private void WritePending()
    {
        if (_pending.Length > 0)
            code.Line($"line.Literal({CSharpText.Utf8Literal(_pending)});");
        _pending = "";
    }

    private void EmitValue(ColumnAccess column, string statement)
    {
        if (column.IsOptional)
            code.Indented($"if ({column.Condition})", [statement]);
        else
            code.Line(statement);
    }

    private void EmitEnum(ColumnAccess column, EnumModel values, string prefix)
    {
        if (column.IsOptional)
            code.Open($"if ({column.Condition})");
        if (column.Read != column.Local)
            code.Line($"var {column.Local} = {column.Read};");

        code.Open($"switch ({column.Local})");
        foreach (EnumValueModel value in values.Values)
            code.Line($"case {value.Expression}: line.Literal({CSharpText.Utf8Literal(prefix + NameEscaping.Escape(value.Text))}); break;");
        code.Line($"default: {WriteUndefined(column.Local, values, prefix)} break;");
        code.Close();

        if (column.IsOptional)
            code.Close();
    }

    private static string WriteUndefined(string value, EnumModel values, string prefix)
    {
        string literal = CSharpText.Utf8Literal(prefix);
        return values.IsUnsignedLong
            ? $"line.SymbolNumber({literal}, (ulong){value});"
            : $"line.SymbolNumber({literal}, (long){value});";
    }
}
