namespace Questline.ConfStrings;

/// <summary>Which keys may stand there: known, for this scheme, once.</summary>
internal sealed class KeyRules(ConfSchemes scheme, IReadOnlyList<ConfEntry> entries, ConfProblems problems)
{
    public void Check()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int index = 0; index < entries.Count; index++)
        {
            ConfEntry entry = entries[index];
            if (ConfKeys.Find(entry.Key) is not { } key)
                ReportUnknown(entry, index == 0 ? null : ConfKeys.Find(entries[index - 1].Key));
            else if (!seen.Add(key.Name) && key.Type != ConfValueType.Address)
                problems.Add(ConfProblemKind.DuplicateKey, entry.KeySpan, $"`{key.Name}` is given twice: keep one.", key.Name);
            else if (scheme != ConfSchemes.None && !key.AppliesTo(scheme))
                ReportScheme(entry, key);
        }
    }

    private void ReportUnknown(ConfEntry entry, ConfKey? previous)
    {
        if (ForeignKeys.Find(entry.Key) is { } foreign)
        {
            ReportForeign(entry, foreign);
            return;
        }

        string? nearest = ConfKeys.Nearest(entry.Key);
        string advice = nearest is null ? $"No client has this key.{UnescapedAdvice(previous)}" : $"Unknown key: did you mean `{nearest}`?";
        problems.Add(ConfProblemKind.UnknownKey, entry.KeySpan, advice, suggestion: nearest);
    }

    private void ReportForeign(ConfEntry entry, ForeignKey foreign)
    {
        string advice = foreign.UseInstead is null ? ": remove it." : $": did you mean `{foreign.UseInstead}`?";
        string message = $"`{foreign.Name}` {foreign.Explanation}{advice}";
        problems.Add(ConfProblemKind.ForeignKey, entry.KeySpan, message, foreign.Name, foreign.UseInstead);
    }

    private static string UnescapedAdvice(ConfKey? previous) => previous is { IsFreeText: true }
        ? $" If the `;` before it belongs to the value of `{previous.Name}`, double it: `;;`."
        : "";

    private void ReportScheme(ConfEntry entry, ConfKey key)
    {
        string advice = key.OtherSchemeAdvice is null ? "" : $": {key.OtherSchemeAdvice}";
        problems.Add(
            ConfProblemKind.KeyNotForScheme,
            entry.KeySpan,
            $"`{key.Name}` applies to {SchemeNames.Describe(key.Schemes)} only, not to {SchemeNames.Describe(scheme)}{advice}.",
            key.Name);
    }
}
