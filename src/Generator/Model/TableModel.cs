namespace Questline.Generator.Model;

/// <summary>Everything that the generated code of one table depends on.</summary>
/// <param name="Name">The table name, unescaped.</param>
/// <param name="Row">The row type.</param>
/// <param name="Target">Where the code goes.</param>
/// <param name="Columns">The columns in the order in which a row writes them: symbols first.</param>
/// <param name="Timestamp">The designated timestamp, or null where the server stamps every row.</param>
/// <param name="Definition">What the table is on the server.</param>
/// <param name="Notices">The ids of what the compiler says of obsolete and experimental members.</param>
internal sealed record TableModel(
    string Name,
    RowTypeModel Row,
    TargetModel Target,
    EquatableArray<ColumnModel> Columns,
    TimestampModel? Timestamp,
    TableDefinition Definition,
    EquatableArray<string> Notices);
