using System.Text;

namespace Questline.Testing.Sql;

/// <summary>Cuts a statement into its parts.</summary>
internal static class SqlTokenizer
{
    private const string Signs = "()[],*;";

    /// <returns>The parts, ending with <see cref="SqlTokenKind.End"/>.</returns>
    public static IReadOnlyList<SqlToken> Read(string sql)
    {
        List<SqlToken> tokens = [];
        int at = 0;
        while (true)
        {
            while (at < sql.Length && char.IsWhiteSpace(sql[at]))
                at++;
            SqlToken token = Next(sql, ref at);
            tokens.Add(token);
            if (token.Kind is SqlTokenKind.End)
                return tokens;
        }
    }

    private static SqlToken Next(string sql, ref int at)
    {
        int start = at;
        if (start == sql.Length)
            return new SqlToken(SqlTokenKind.End, "", start);
        if (sql[start] == '"')
            return new SqlToken(SqlTokenKind.QuotedName, QuotedName(sql, ref at), start);
        if (Signs.Contains(sql[start], StringComparison.Ordinal))
            return new SqlToken(SqlTokenKind.Sign, sql[start..++at], start);
        if (!IsWordCharacter(sql[start]))
            throw new SqlException(start, $"unexpected token [{sql[start]}]");

        while (at < sql.Length && IsWordCharacter(sql[at]))
            at++;
        SqlTokenKind kind = char.IsAsciiDigit(sql[start]) ? SqlTokenKind.Number : SqlTokenKind.Word;
        return new SqlToken(kind, sql[start..at], start);
    }

    /// <summary>A quote inside is written twice.</summary>
    private static string QuotedName(string sql, ref int at)
    {
        int start = at++;
        var name = new StringBuilder();
        for (; at < sql.Length; at++)
        {
            if (sql[at] != '"')
                name.Append(sql[at]);
            else if (at + 1 < sql.Length && sql[at + 1] == '"')
                name.Append(sql[at++]);
            else
            {
                at++;
                return name.ToString();
            }
        }

        throw new SqlException(start, "unclosed quotation mark");
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
