namespace Questline.Testing.Tables;

/// <summary>A column of a table, and the last row that it was given in.</summary>
internal sealed class Column(string name, ColumnType type)
{
    public string Name { get; } = name;

    public ColumnType Type { get; } = type;

    public int LastRow { get; set; } = -1;
}
