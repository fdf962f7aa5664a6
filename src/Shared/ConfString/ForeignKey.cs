namespace Questline.ConfStrings;

/// <summary>A key, or with a <c>*</c> at its end a family of keys, that means something to another client or transport only.</summary>
internal sealed class ForeignKey(string name, string explanation, string? useInstead = null)
{
    public string Name { get; } = name;

    /// <summary>The second half of a sentence that begins with the name.</summary>
    public string Explanation { get; } = explanation;

    /// <summary>The key of ours with that purpose, or null.</summary>
    public string? UseInstead { get; } = useInstead;

    public bool Matches(string key) => Name[Name.Length - 1] == '*'
        ? key.StartsWith(Name.Substring(0, Name.Length - 1), StringComparison.Ordinal)
        : string.Equals(Name, key, StringComparison.Ordinal);
}
