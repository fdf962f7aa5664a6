namespace Questline.ConfStrings;

/// <summary>Companions and conflicts of the keys, as the key table states them.</summary>
internal sealed class RelationRules(ConfSchemes scheme, ConfEntries entries, ConfProblems problems)
{
    // A repeated key is reported elsewhere; its first entry speaks for it.
    private readonly Dictionary<string, ConfEntry> _given = entries.Known
        .GroupBy(static entry => entry.Key)
        .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);

    public void Check()
    {
        foreach (ConfEntry entry in _given.Values)
        {
            foreach (ConfRelation relation in ConfKeys.Find(entry.Key)?.Relations ?? [])
            {
                if (Holds(relation, entry))
                    Check(entry, relation);
            }
        }
    }

    private bool Holds(ConfRelation relation, ConfEntry entry) =>
        IsFor(relation.Schemes)
        && (relation.When is null || relation.When == entry.Value)
        && (relation.Unless is null || !IsGiven(relation.Unless));

    // What holds for all schemes holds for one that is not known.
    private bool IsFor(ConfSchemes schemes) => (schemes & scheme) != 0 || schemes == ConfSchemes.All;

    private void Check(ConfEntry entry, ConfRelation relation)
    {
        bool isBeside = Array.Exists(relation.Others, other => IsGiven(other, relation.OtherValues));
        string message = $"{relation.Message}.";
        switch (relation.Kind)
        {
            case ConfRelationKind.Requires when !isBeside && entries.AreComplete && !relation.Others.Any(problems.Suggest):
                problems.Add(ConfProblemKind.MissingCompanion, entry.KeySpan, message, entry.Key);
                break;
            case ConfRelationKind.Excludes when isBeside:
                problems.Add(ConfProblemKind.Conflict, entry.KeySpan, message, entry.Key);
                break;
            case ConfRelationKind.MutedBy when isBeside && !entry.IsUnknown && entry.Value != ConfKey.Off:
                problems.Warn(ConfProblemKind.NoEffect, entry.KeySpan, message, entry.Key);
                break;
        }
    }

    private bool IsGiven(string key, string[]? values = null) =>
        _given.TryGetValue(key, out ConfEntry? entry) && (values is null || Array.IndexOf(values, entry.Value) >= 0);
}
