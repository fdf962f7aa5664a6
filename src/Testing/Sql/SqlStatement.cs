using Questline.Testing.Tables;

namespace Questline.Testing.Sql;

/// <summary>A statement that the stand-in knows.</summary>
internal abstract record SqlStatement
{
    /// <summary><c>CREATE TABLE [IF NOT EXISTS] ...</c></summary>
    public sealed record CreateTable(TableDefinition Table, bool IfNotExists, int Position) : SqlStatement;

    /// <summary><c>DROP TABLE [IF EXISTS] ...</c></summary>
    public sealed record DropTable(string Table, bool IfExists, int Position) : SqlStatement;

    /// <summary><c>SHOW COLUMNS FROM ...</c></summary>
    public sealed record ShowColumns(string Table, int Position) : SqlStatement;

    /// <summary><c>SELECT count() FROM ...</c></summary>
    public sealed record CountRows(string Table, int Position) : SqlStatement;
}
