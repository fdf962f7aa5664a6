namespace Questline.Testing.Sql;

/// <summary>A part of a statement.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="Position">Where it begins, counted from 0.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, string Text, int Position)
{
    public bool Is(string word) => Kind is SqlTokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public bool Is(char sign) => Kind is SqlTokenKind.Sign && Text[0] == sign;
}

internal enum SqlTokenKind
{
    /// <summary>A keyword or a name without quotes.</summary>
    Word,

    /// <summary>A name in double quotes.</summary>
    QuotedName,

    /// <summary>Digits, and letters that follow them: <c>30</c>, <c>20b</c>.</summary>
    Number,

    /// <summary>One of <c>( ) [ ] , * ;</c>.</summary>
    Sign,

    /// <summary>The end of the statement.</summary>
    End,
}
