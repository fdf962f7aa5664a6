namespace Questline.ConfStrings;

/// <summary>
/// A conf string, <c>scheme::key=value;key=value;</c>, read and checked. In a value <c>;</c> is written <c>;;</c>; nothing is trimmed;
/// keys and schemes are case-sensitive; a key other than <c>addr</c> is given once. No text makes it throw.
/// </summary>
internal sealed class ConfString
{
    /// <summary>The name that marks conf strings in <c>[StringSyntax]</c>.</summary>
    public const string SyntaxName = "questdb-conf";

    private ConfString(
        ConfSchemes scheme, IReadOnlyList<ConfEntry> entries, IReadOnlyList<ConfAddress> addresses, IReadOnlyList<ConfProblem> problems)
    {
        Scheme = scheme;
        Entries = entries;
        Addresses = addresses;
        Problems = problems;
    }

    /// <summary>The scheme, or <see cref="ConfSchemes.None"/> where it is missing or unknown.</summary>
    public ConfSchemes Scheme { get; }

    /// <summary>The entries that could be read, in the order of the text, unknown keys included.</summary>
    public IReadOnlyList<ConfEntry> Entries { get; }

    /// <summary>The servers of all <c>addr</c> entries that could be read, in the order of the text.</summary>
    public IReadOnlyList<ConfAddress> Addresses { get; }

    /// <summary>Everything wrong, in the order of the text. A position is that of the characters at fault; a missing
    /// <c>addr</c> is reported at the scheme, a missing companion at the key that needs it.</summary>
    public IReadOnlyList<ConfProblem> Problems { get; }

    public bool HasErrors => Problems.Any(static problem => problem.Severity == ConfSeverity.Error);

    public static ConfString Parse(string text) => Parse(text, UnknownText.None);

    /// <summary>Reads a conf string of which parts are not known. Reported is what is wrong whatever they hold.</summary>
    public static ConfString Parse(string text, UnknownText unknown)
    {
        ConfProblems problems = new();
        SchemeReader scheme = new(text ?? throw new ArgumentNullException(nameof(text)), unknown, problems);
        if (scheme.Read() is not { } start)
            return new ConfString(scheme.Scheme, [], [], problems.InTextOrder());

        EntryReader reader = new(text, unknown, problems);
        ConfEntries entries = new(reader.Read(start), areComplete: !reader.HasUnknownEntries);
        return Check(scheme.Scheme, scheme.Span, entries, unknown, problems);
    }

    /// <summary>The same checks for a configuration that was never text: its problems have no positions.</summary>
    public static ConfString FromEntries(ConfSchemes scheme, IEnumerable<KeyValuePair<string, string>> entries)
    {
        ConfProblems problems = new();
        if (scheme == ConfSchemes.None)
            problems.Add(ConfProblemKind.UnknownScheme, ConfSpan.None, $"The scheme is one of {SchemeNames.Allowed}.");

        ConfEntries given = new([.. entries.Select(static entry => ConfEntry.WithoutText(entry.Key, entry.Value))], areComplete: true);
        return Check(scheme, ConfSpan.None, given, UnknownText.None, problems);
    }

    /// <summary>The value of a key that takes one, decoded, or null where it is not given.</summary>
    public string? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    // A value may be a secret.
    public override string ToString() => $"{nameof(ConfString)} with {Entries.Count} entries and {Problems.Count} problems";

    private static ConfString Check(
        ConfSchemes scheme, ConfSpan schemeSpan, ConfEntries entries, UnknownText unknown, ConfProblems problems)
    {
        new KeyRules(scheme, entries.Known, problems).Check();
        new ValueRules(scheme, entries, problems).Check();
        IReadOnlyList<ConfAddress> addresses = new AddressReader(scheme, unknown, problems).Read(entries, schemeSpan);
        new RelationRules(scheme, entries, problems).Check();
        return new ConfString(scheme, entries.Known, addresses, problems.InTextOrder());
    }
}
