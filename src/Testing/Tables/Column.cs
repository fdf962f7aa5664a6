namespace Questline.Testing.Tables;

/// <summary>A column of a table, and the last row that it was given in.</summary>
internal sealed class Column(ColumnDefinition definition)
{
    public ColumnDefinition Definition { get; } = definition;

    public string Name => Definition.Name;

    public ColumnType Type => Definition.Type;

    public int LastRow { get; set; } = -1;
}
