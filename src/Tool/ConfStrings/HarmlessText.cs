using Questline.ConfStrings;

namespace Questline.Tool.ConfStrings;

/// <summary>
/// The stretches of a conf string that may be printed, because they are known to hold no secret: names from our tables, and the values that
/// <see cref="HarmlessValues"/> lets through. A key that is in no table is none of them: after an unescaped <c>;</c> a piece of a password
/// looks like a key.
/// </summary>
internal sealed class HarmlessText(string text, ConfString conf)
{
    private readonly HarmlessValues _values = new(text, conf);
    private readonly Queue<ConfEntry> _entries = new(conf.Entries);

    /// <summary>Finds them, in the order of the text.</summary>
    public IEnumerable<ConfSpan> Find()
    {
        int end = ConfText.EndOfIdentifier(text, 0);
        if (SchemeNames.Find(text[..end]) == ConfSchemes.None)
            return [];

        ConfSpan scheme = new(0, end);
        if (ConfText.StartsWith(text, end, "::"))
            return [scheme, new ConfSpan(end, 2), .. FindInEntries(end + 2)];

        // Behind a single colon may stand a URL with a password.
        return ConfText.StartsWith(text, end, ":") ? [scheme, new ConfSpan(end, 1)] : [scheme];
    }

    private IEnumerable<ConfSpan> FindInEntries(int start)
    {
        int position = start;
        while (position < text.Length)
        {
            int end = ConfText.EndOfEntry(text, position);
            foreach (ConfSpan span in FindInEntry(position, end))
                yield return span;
            if (end < text.Length)
                yield return new ConfSpan(end, 1);
            position = end + 1;
        }
    }

    private IEnumerable<ConfSpan> FindInEntry(int start, int end)
    {
        if (_entries.TryPeek(out ConfEntry? entry) && entry.KeySpan.Start < end)
        {
            _entries.Dequeue();
            return IsName(entry.Key) ? [entry.KeySpan, new ConfSpan(entry.ValueSpan.Start - 1, 1), .. _values.Find(entry)] : [];
        }

        return IsName(text[start..end]) ? [ConfSpan.Between(start, end)] : [];
    }

    private static bool IsName(string key) => ConfKeys.Find(key) is not null || ForeignKeys.Find(key)?.Name == key;
}
