namespace Questline.ConfStrings;

/// <summary>How one key bears on another.</summary>
internal enum ConfRelationKind
{
    /// <summary>The key needs the other.</summary>
    Requires,

    /// <summary>The key cannot stand beside the other.</summary>
    Excludes,

    /// <summary>The key has no effect beside the other.</summary>
    MutedBy,
}
