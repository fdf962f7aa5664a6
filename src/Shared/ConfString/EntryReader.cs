namespace Questline.ConfStrings;

/// <summary>Reads the entries after the scheme. An entry that cannot be read is reported, and the next one is tried.</summary>
internal sealed class EntryReader(string text, UnknownText unknown, ConfProblems problems)
{
    private readonly List<ConfEntry> _entries = [];

    /// <summary>Whether there may be more entries than could be read: a key that is not known, or an end that is not.</summary>
    public bool HasUnknownEntries { get; private set; }

    public IReadOnlyList<ConfEntry> Read(int start)
    {
        int position = start;
        while (position < text.Length)
        {
            int end = ConfText.EndOfEntry(text, position);
            ReadEntry(position, end);
            position = end + 1;
        }

        return _entries;
    }

    private void ReadEntry(int start, int end)
    {
        int keyEnd = ConfText.EndOfIdentifier(text, start);
        int equals = text.IndexOf('=', start, end - start);
        HasUnknownEntries |= end == text.Length && unknown.IsIn(text, end - 1, end);
        if (unknown.IsIn(text, start, equals < 0 ? end : equals))
            HasUnknownEntries = true;
        else if (equals < 0)
            ReportFragment(start, end);
        else if (equals == keyEnd && keyEnd > start)
            Add(start, keyEnd, equals, end);
        else
            ReadBadKey(start, keyEnd, equals, end);
    }

    private void Add(int start, int keyEnd, int equals, int end) =>
        _entries.Add(ConfEntry.FromText(text, ConfSpan.Between(start, keyEnd), ConfSpan.Between(equals + 1, end), unknown));

    private void ReadBadKey(int start, int bad, int equals, int end)
    {
        string advice = equals == start ? "There is no key before the `=`."
            : char.IsWhiteSpace(text[bad]) ? "A key has no white space, and nothing is trimmed: remove it."
            : "A key is made of the letters a to z, digits and `_`.";
        problems.Add(ConfProblemKind.BadKey, ConfText.Character(text, bad), advice);

        // A known key in white space is read all the same, so that it is not reported as missing too.
        string key = text.Substring(start, equals - start);
        int leading = key.Length - key.TrimStart().Length;
        string trimmed = key.Trim();
        if (ConfKeys.Find(trimmed) is not null)
            Add(start + leading, start + leading + trimmed.Length, equals, end);
    }

    private void ReportFragment(int start, int end)
    {
        if (end == start)
        {
            problems.Add(ConfProblemKind.BadKey, new ConfSpan(start, 1), "There is no entry before this `;`: remove it.");
            return;
        }

        ConfProblemKind kind = end == text.Length ? ConfProblemKind.IncompletePair : ConfProblemKind.MissingEquals;
        ConfKey? known = ConfKeys.Find(text.Substring(start, end - start));
        string message = known is null ? FragmentMessage() : $"`{known.Name}` has no value: an entry is `key=value`.";
        problems.Add(kind, ConfSpan.Between(start, end), message, known?.Name);
    }

    private string FragmentMessage()
    {
        if (_entries.Count == 0)
            return "An entry is `key=value`; the server is named by `addr=host:port`.";

        ConfKey? previous = ConfKeys.Find(_entries[_entries.Count - 1].Key);
        string owner = previous is null ? "the value before it" : $"the value of `{previous.Name}`";
        return $"An entry is `key=value`. If the `;` before it belongs to {owner}, double it: `;;`.";
    }
}
