using System.Globalization;

namespace Questline.Testing.Sql;

/// <summary>Walks over the parts of a statement.</summary>
internal sealed class SqlReader(string sql)
{
    private readonly IReadOnlyList<SqlToken> _tokens = SqlTokenizer.Read(sql);
    private int _next;

    public SqlToken Next => _tokens[_next];

    public SqlToken Take() => Next.Kind is SqlTokenKind.End ? Next : _tokens[_next++];

    public bool TryWord(string word)
    {
        if (!Next.Is(word))
            return false;
        Take();
        return true;
    }

    public void Words(params string[] words)
    {
        foreach (string word in words)
        {
            if (!TryWord(word))
                throw Unexpected($"'{word.ToLowerInvariant()}' expected");
        }
    }

    public bool TrySign(char sign)
    {
        if (!Next.Is(sign))
            return false;
        Take();
        return true;
    }

    public void Sign(char sign)
    {
        if (!TrySign(sign))
            throw Unexpected($"'{sign}' expected");
    }

    /// <summary>A name, in double quotes or not.</summary>
    public string Name(string what) =>
        Next.Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName && Next.Text.Length > 0 ? Take().Text : throw Unexpected($"{what} name expected");

    public int Number(string what) =>
        Next.Kind is SqlTokenKind.Number && int.TryParse(Next.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? TakeAnd(number)
            : throw Unexpected($"{what} expected");

    /// <summary>Names in parentheses.</summary>
    public IReadOnlyList<SqlToken> Names(string what)
    {
        List<SqlToken> names = [];
        Sign('(');
        do
        {
            SqlToken name = Next;
            Name(what);
            names.Add(name);
        }
        while (TrySign(','));
        Sign(')');
        return names;
    }

    public void End()
    {
        TrySign(';');
        if (Next.Kind is not SqlTokenKind.End)
            throw Unexpected($"unexpected token [{Next.Text}]");
    }

    public SqlException Unexpected(string message) => new(Next.Position, message);

    private int TakeAnd(int number)
    {
        Take();
        return number;
    }
}
