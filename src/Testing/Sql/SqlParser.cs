namespace Questline.Testing.Sql;

/// <summary>Reads the small part of QuestDB's SQL that is about tables.</summary>
internal static class SqlParser
{
    private const string Known =
        "stand-in: it is no database and knows only CREATE TABLE, DROP TABLE, SHOW COLUMNS FROM and SELECT count() FROM";

    /// <exception cref="SqlException">The statement is another one, or wrong.</exception>
    public static SqlStatement Parse(string sql)
    {
        var reader = new SqlReader(sql);
        SqlStatement statement = Parse(reader);
        reader.End();
        return statement;
    }

    private static SqlStatement Parse(SqlReader reader)
    {
        if (reader.TryWord("CREATE"))
            return CreateTableParser.Parse(reader);
        if (reader.TryWord("DROP"))
            return DropTable(reader);
        if (reader.TryWord("SHOW"))
            return ShowColumns(reader);
        return reader.TryWord("SELECT") ? CountRows(reader) : throw new SqlException(0, Known);
    }

    private static SqlStatement.DropTable DropTable(SqlReader reader)
    {
        reader.Words("TABLE");
        bool ifExists = reader.TryWord("IF");
        if (ifExists)
            reader.Words("EXISTS");
        int position = reader.Next.Position;
        return new SqlStatement.DropTable(reader.Name("table"), ifExists, position);
    }

    private static SqlStatement.ShowColumns ShowColumns(SqlReader reader)
    {
        if (!reader.TryWord("COLUMNS"))
            throw new SqlException(0, Known);
        reader.Words("FROM");
        int position = reader.Next.Position;
        return new SqlStatement.ShowColumns(reader.Name("table"), position);
    }

    private static SqlStatement.CountRows CountRows(SqlReader reader)
    {
        if (!reader.TryWord("count"))
            throw new SqlException(0, Known);
        reader.Sign('(');
        reader.Sign(')');
        reader.Words("FROM");
        int position = reader.Next.Position;
        return new SqlStatement.CountRows(reader.Name("table"), position);
    }
}
