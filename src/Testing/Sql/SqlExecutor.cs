using Questline.Testing.Tables;

namespace Questline.Testing.Sql;

/// <summary>Does what a statement says, and says it in QuestDB's JSON.</summary>
internal sealed class SqlExecutor(TableSet tables, bool acceptsWrites)
{
    private static readonly (string Name, string Type)[] ShownOfColumns =
    [
        ("column", "STRING"),
        ("type", "STRING"),
        ("indexed", "BOOLEAN"),
        ("indexBlockCapacity", "INT"),
        ("symbolCached", "BOOLEAN"),
        ("symbolCapacity", "INT"),
        ("symbolTableSize", "INT"),
        ("designated", "BOOLEAN"),
        ("upsertKey", "BOOLEAN"),
    ];

    /// <exception cref="SqlException">The statement is wrong, or does not fit the tables that there are.</exception>
    public byte[] Execute(string sql) => SqlParser.Parse(sql) switch
    {
        SqlStatement.CreateTable create => Create(create),
        SqlStatement.DropTable drop => Drop(drop),
        SqlStatement.ShowColumns show => ShowColumns(sql, show),
        SqlStatement.CountRows count => CountRows(sql, count),
        SqlStatement other => throw new InvalidOperationException($"There is no way to execute {other}."),
    };

    private byte[] Create(SqlStatement.CreateTable create)
    {
        RequireWrites();
        try
        {
            return tables.TryCreate(create.Table) || create.IfNotExists
                ? SqlJson.Done()
                : throw new SqlException(create.Position, "table already exists");
        }
        catch (ArgumentException wrongName)
        {
            throw new SqlException(create.Position, wrongName.Message);
        }
    }

    private byte[] Drop(SqlStatement.DropTable drop)
    {
        RequireWrites();
        return tables.Drop(drop.Table) || drop.IfExists ? SqlJson.Done() : throw Missing(drop.Table, drop.Position);
    }

    private byte[] ShowColumns(string sql, SqlStatement.ShowColumns show)
    {
        TableDefinition table = tables.Describe(show.Table) ?? throw Missing(show.Table, show.Position);
        return SqlJson.Rows(sql, ShownOfColumns, table.Columns.Select(column => Show(column, table)));
    }

    private byte[] CountRows(string sql, SqlStatement.CountRows count)
    {
        long rows = tables.CountRows(count.Table) ?? throw Missing(count.Table, count.Position);
        return SqlJson.Rows(sql, [("count", "LONG")], [[rows]]);
    }

    private static object[] Show(ColumnDefinition column, TableDefinition table)
    {
        bool isSymbol = column.Type.Kind is ColumnKind.Symbol;
        return
        [
            column.Name,
            column.Type.ToString(),
            false,
            0L,
            isSymbol && column.SymbolCache,
            isSymbol ? (long)column.SymbolCapacity : 0L,
            0L,
            string.Equals(column.Name, table.Designated, StringComparison.OrdinalIgnoreCase),
            table.Keys.Contains(column.Name),
        ];
    }

    private void RequireWrites()
    {
        if (!acceptsWrites)
            throw new SqlException(0, "replica access is read-only");
    }

    private static SqlException Missing(string table, int position) => new(position, $"table does not exist [table={table}]");
}
