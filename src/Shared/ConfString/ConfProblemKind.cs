namespace Questline.ConfStrings;

/// <summary>What can be wrong with a conf string.</summary>
internal enum ConfProblemKind
{
    /// <summary>There is no text.</summary>
    EmptyText,

    /// <summary>The text does not begin with a scheme.</summary>
    MissingScheme,

    /// <summary>The scheme is not followed by <c>::</c>.</summary>
    SchemeSeparator,

    /// <summary>The scheme is none that Questline knows.</summary>
    UnknownScheme,

    /// <summary>A key is empty or has a character that no key has.</summary>
    BadKey,

    /// <summary>An entry has no <c>=</c>.</summary>
    MissingEquals,

    /// <summary>The text ends in an entry that has no <c>=</c>.</summary>
    IncompletePair,

    /// <summary>A value has a control character.</summary>
    ControlCharacter,

    /// <summary>A key that takes one value is given twice.</summary>
    DuplicateKey,

    /// <summary>A key that no client has.</summary>
    UnknownKey,

    /// <summary>A key of another client or another transport.</summary>
    ForeignKey,

    /// <summary>The key does not apply to this scheme.</summary>
    KeyNotForScheme,

    /// <summary>No server is named.</summary>
    MissingAddress,

    /// <summary>A server is named in a way that cannot be read.</summary>
    BadAddress,

    /// <summary>A server is named twice.</summary>
    DuplicateAddress,

    /// <summary>A key has an empty value.</summary>
    EmptyValue,

    /// <summary>A value is not of the type that its key takes.</summary>
    BadValue,

    /// <summary>A number is outside the range of its key.</summary>
    OutOfRange,

    /// <summary>A key needs another one that is not there.</summary>
    MissingCompanion,

    /// <summary>Two keys contradict each other.</summary>
    Conflict,

    /// <summary>Another key switches this one off.</summary>
    NoEffect,
}
