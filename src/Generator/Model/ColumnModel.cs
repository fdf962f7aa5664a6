namespace Questline.Generator.Model;

/// <summary>One column.</summary>
/// <param name="Name">The column name, unescaped.</param>
/// <param name="Value">Where its value comes from.</param>
/// <param name="Encoding">How the value is written.</param>
/// <param name="Definition">What the column is in the table.</param>
/// <param name="Enum">The values of an enum that is written by name, or null for everything else.</param>
internal sealed record ColumnModel(
    string Name,
    ValueModel Value,
    ColumnEncoding Encoding,
    ColumnDefinition Definition,
    EnumModel? Enum)
{
    /// <summary>Whether the column stands in front of the fields.</summary>
    public bool IsSymbol => Definition.Type == ColumnType.Symbol;
}
