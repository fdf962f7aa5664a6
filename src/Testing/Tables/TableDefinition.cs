namespace Questline.Testing.Tables;

/// <summary>A table as SQL describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">All columns, the designated timestamp among them.</param>
/// <param name="Designated">The name of the designated timestamp.</param>
/// <param name="Keys">The deduplication keys; none without deduplication.</param>
internal sealed record TableDefinition(
    string Name, IReadOnlyList<ColumnDefinition> Columns, string Designated, IReadOnlyList<string> Keys);

/// <summary>A column as SQL describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
internal sealed record ColumnDefinition(string Name, ColumnType Type)
{
    public const int DefaultSymbolCapacity = 256;

    public int SymbolCapacity { get; init; } = DefaultSymbolCapacity;

    public bool SymbolCache { get; init; } = true;
}
