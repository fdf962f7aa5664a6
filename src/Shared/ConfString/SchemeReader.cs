namespace Questline.ConfStrings;

/// <summary>Reads the scheme and the <c>::</c> after it.</summary>
internal sealed class SchemeReader(string text, UnknownText unknown, ConfProblems problems)
{
    private const string Example = "begin with a scheme, for example `https::addr=localhost:9000;`";

    public ConfSchemes Scheme { get; private set; }

    /// <summary>The scheme and its separator.</summary>
    public ConfSpan Span { get; private set; }

    /// <summary>Where the entries begin, or null where the text is too far from a conf string to look for any.</summary>
    public int? Read()
    {
        if (text.Length == 0)
        {
            problems.Add(ConfProblemKind.EmptyText, new ConfSpan(0, 0), $"The conf string is empty: {Example}.");
            return null;
        }

        int end = ConfText.EndOfIdentifier(text, 0);
        int separator = text.IndexOf("::", StringComparison.Ordinal);
        if (unknown.IsIn(text, 0, separator < 0 ? text.Length : separator) && !IsWrongAnyway(end))
            return separator < 0 ? null : SkipUnknown(separator + 2);

        Span = end == 0 ? ConfText.Character(text, 0) : ConfSpan.Between(0, end);
        if (end == text.Length)
            return Recognize(end, next: end);

        if (ConfText.StartsWith(text, end, "::"))
            return Recognize(end, next: end + 2);

        return end > 0 && text[end] == '=' ? Missing(next: 0) : ReadWithoutSeparator(end);
    }

    // A key stands where the scheme should, or another character than a colon follows its first one.
    private bool IsWrongAnyway(int end) => end > 0 && end + 1 < text.Length && text[end] switch
    {
        '=' => true,
        ':' => text[end + 1] != ':' && !unknown.IsIn(text, end + 1, end + 2) && SchemeNames.Find(text.Substring(0, end)) != ConfSchemes.None,
        _ => false,
    };

    private int SkipUnknown(int next)
    {
        Span = ConfSpan.Between(0, next);
        return next;
    }

    private int? Recognize(int end, int next)
    {
        Span = ConfSpan.Between(0, next);
        if (end == 0)
            return Missing(next);

        string name = text.Substring(0, end);
        Scheme = SchemeNames.Find(name);
        if (Scheme == ConfSchemes.None)
            Unknown(name, end);

        return next;
    }

    private void Unknown(string name, int end)
    {
        string? nearest = SchemeNames.Nearest(name);
        string advice = SchemeNames.Explain(name) ?? (nearest is null
            ? $"The scheme is one of {SchemeNames.Allowed}."
            : $"Unknown scheme: did you mean `{nearest}`? Schemes are written in lower case.");
        problems.Add(ConfProblemKind.UnknownScheme, new ConfSpan(0, end), advice, suggestion: nearest);
    }

    private int? ReadWithoutSeparator(int end)
    {
        int separator = text.IndexOf("::", StringComparison.Ordinal);
        if (separator > 0 && text.IndexOfAny(['=', ';'], 0, separator) < 0)
            return BadName(separator);

        string name = text.Substring(0, end);
        Scheme = SchemeNames.Find(name);
        if (Scheme == ConfSchemes.None && SchemeNames.Nearest(name) is null && SchemeNames.Explain(name) is null)
            return Missing(next: null);

        return BadSeparator(end);
    }

    private int? BadName(int separator)
    {
        string trimmed = text.Substring(0, separator).Trim();
        Scheme = SchemeNames.Find(trimmed);
        Span = ConfSpan.Between(0, separator + 2);
        string advice = Scheme == ConfSchemes.None
            ? $"The scheme is one of {SchemeNames.Allowed}."
            : $"Nothing is trimmed: remove the white space around `{trimmed}`.";
        problems.Add(ConfProblemKind.UnknownScheme, ConfSpan.Between(0, separator), advice);
        return separator + 2;
    }

    private int? BadSeparator(int end)
    {
        bool isUrl = ConfText.StartsWith(text, end, "://");
        string advice = isUrl
            ? "This is a URL; write `scheme::addr=host:port;` instead."
            : "The scheme ends in two colons: write `::`.";
        problems.Add(ConfProblemKind.SchemeSeparator, ConfText.Character(text, end), advice);
        return isUrl ? null : end + 1;
    }

    private int? Missing(int? next)
    {
        problems.Add(ConfProblemKind.MissingScheme, Span, $"There is no scheme: {Example}.");
        return next;
    }
}
