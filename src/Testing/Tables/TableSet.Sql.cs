using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>What SQL does with the tables.</summary>
internal sealed partial class TableSet
{
    /// <summary>Creates a table, unless there is one of its name.</summary>
    /// <exception cref="ArgumentException">A name in it is not one of QuestDB.</exception>
    public bool TryCreate(TableDefinition definition)
    {
        ReceivedTable created = Declare(definition);
        lock (_gate)
            return _byName.TryAdd(definition.Name, created);
    }

    public TableDefinition? Describe(string name)
    {
        lock (_gate)
            return _byName.TryGetValue(name, out ReceivedTable? table) ? table.Definition : null;
    }

    public int? CountRows(string name)
    {
        lock (_gate)
            return _byName.TryGetValue(name, out ReceivedTable? table) ? table.RowCount : null;
    }

    /// <summary>Forgets a table; its rows still count as acknowledged.</summary>
    public bool Drop(string name)
    {
        lock (_gate)
        {
            _last = ([], null);
            return _byName.Remove(name);
        }
    }

    private ReceivedTable Declare(TableDefinition definition)
    {
        try
        {
            NameRules.CheckTable(definition.Name, maxNameLength);
            var columns = new TableColumns(definition.Name, maxNameLength, definition.Designated);
            foreach (ColumnDefinition column in definition.Columns)
            {
                NameRules.CheckColumn(definition.Name, column.Name, maxNameLength);
                columns.Declare(column);
            }

            return new ReceivedTable(definition.Name, columns, definition.Keys);
        }
        catch (RowRefusedException refused)
        {
            throw new ArgumentException(refused.Message, refused);
        }
    }
}
