using Questline.Testing.Tables;

namespace Questline.Testing.Sql;

/// <summary>Reads a <c>CREATE TABLE</c> statement: columns, then the clauses in QuestDB's order.</summary>
internal static class CreateTableParser
{
    public static SqlStatement.CreateTable Parse(SqlReader reader)
    {
        reader.Words("TABLE");
        bool ifNotExists = reader.TryWord("IF");
        if (ifNotExists)
            reader.Words("NOT", "EXISTS");
        int position = reader.Next.Position;
        string name = reader.Name("table");
        List<ColumnDefinition> columns = Columns(reader);
        string designated = Designated(reader, columns);
        Partitions.Read(reader);
        bool usesLog = !reader.TryWord("BYPASS");
        if (reader.TryWord("WAL") && !usesLog)
            throw new SqlException(position, "stand-in: rows go only into tables with WAL; leave BYPASS out");
        IReadOnlyList<string> keys = DedupKeys(reader, columns, designated);
        return new SqlStatement.CreateTable(new TableDefinition(name, columns, designated, keys), ifNotExists, position);
    }

    private static List<ColumnDefinition> Columns(SqlReader reader)
    {
        List<ColumnDefinition> columns = [];
        reader.Sign('(');
        do
        {
            int position = reader.Next.Position;
            string name = reader.Name("column");
            if (Find(columns, name) is not null)
                throw new SqlException(position, $"Duplicate column [name={name}]");
            columns.Add(ColumnParser.Parse(name, reader));
        }
        while (reader.TrySign(','));
        reader.Sign(')');
        return columns;
    }

    private static string Designated(SqlReader reader, List<ColumnDefinition> columns)
    {
        if (!reader.TryWord("TIMESTAMP"))
            throw reader.Unexpected("stand-in: rows go only into tables with a designated timestamp; add TIMESTAMP(column)");
        IReadOnlyList<SqlToken> names = reader.Names("column");
        if (names.Count > 1)
            throw new SqlException(names[1].Position, "')' expected");
        ColumnDefinition column = Find(columns, names[0].Text)
            ?? throw new SqlException(names[0].Position, $"invalid designated timestamp column [name={names[0].Text}]");
        return column.Type.Kind is ColumnKind.Timestamp or ColumnKind.TimestampNs
            ? column.Name
            : throw new SqlException(names[0].Position, $"TIMESTAMP column expected [actual={column.Type}, columnName={column.Name}]");
    }

    private static List<string> DedupKeys(SqlReader reader, List<ColumnDefinition> columns, string designated)
    {
        if (!reader.TryWord("DEDUP"))
            return [];
        int position = reader.Next.Position;
        reader.Words("UPSERT", "KEYS");
        List<string> keys = [];
        foreach (SqlToken key in reader.Names("column"))
        {
            ColumnDefinition column = Find(columns, key.Text)
                ?? throw new SqlException(key.Position, $"deduplicate key column not found [column={key.Text}]");
            if (column.Type.Kind is ColumnKind.DoubleArray)
                throw new SqlException(key.Position, $"dedup key columns cannot include ARRAY [column={column.Name}, type={column.Type}]");
            keys.Add(column.Name);
        }

        return keys.Contains(designated) ? keys : throw new SqlException(position, "deduplicate key list must include dedicated timestamp column");
    }

    private static ColumnDefinition? Find(List<ColumnDefinition> columns, string name) =>
        columns.Find(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase));
}
