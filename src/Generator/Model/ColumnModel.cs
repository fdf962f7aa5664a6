namespace Questline.Generator.Model;

/// <summary>One column.</summary>
/// <param name="Name">The column name, unescaped.</param>
/// <param name="Member">The name of the member that holds the value.</param>
/// <param name="Encoding">How the value is written.</param>
/// <param name="Definition">What the column is in the table.</param>
/// <param name="IsOptional">Whether null leaves the column out of the row.</param>
/// <param name="Enum">The values of an enum, or null for every other type.</param>
internal sealed record ColumnModel(
    string Name,
    string Member,
    ColumnEncoding Encoding,
    ColumnDefinition Definition,
    bool IsOptional,
    EnumModel? Enum)
{
    /// <summary>Whether the column stands in front of the fields.</summary>
    public bool IsSymbol => Definition.Type == ColumnType.Symbol;
}
