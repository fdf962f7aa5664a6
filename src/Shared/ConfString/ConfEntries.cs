namespace Questline.ConfStrings;

/// <summary>The entries of a conf string as far as they could be read.</summary>
internal sealed class ConfEntries(IReadOnlyList<ConfEntry> known, bool areComplete)
{
    public IReadOnlyList<ConfEntry> Known { get; } = known;

    /// <summary>Whether these are all. Where they may not be, nothing can be said to be missing.</summary>
    public bool AreComplete { get; } = areComplete;
}
