namespace Questline.ConfStrings;

/// <summary>A companion or a conflict of a key: one row of the key table's last column.</summary>
internal sealed class ConfRelation
{
    private ConfRelation(
        ConfRelationKind kind, string[] others, string message, ConfSchemes schemes, string? when, string? unless, string[]? values)
    {
        Kind = kind;
        Others = others;
        Message = message;
        Schemes = schemes;
        When = when;
        Unless = unless;
        OtherValues = values;
    }

    public ConfRelationKind Kind { get; }

    /// <summary>The keys at the other end: one of them is needed, or none may stand beside.</summary>
    public string[] Others { get; }

    /// <summary>What to tell the user.</summary>
    public string Message { get; }

    /// <summary>The schemes under which it holds.</summary>
    public ConfSchemes Schemes { get; }

    /// <summary>It holds only where the key has this value; null for every value.</summary>
    public string? When { get; }

    /// <summary>It does not hold where this key is given as well.</summary>
    public string? Unless { get; }

    /// <summary>Only these values of the other key count; null for every value.</summary>
    public string[]? OtherValues { get; }

    public static ConfRelation Requires(
        string other, string message, ConfSchemes schemes = ConfSchemes.All, string? when = null, string? unless = null) =>
        new(ConfRelationKind.Requires, [other], message, schemes, when, unless, values: null);

    public static ConfRelation Excludes(
        string[] others, string message, ConfSchemes schemes = ConfSchemes.All, string? when = null, string[]? values = null) =>
        new(ConfRelationKind.Excludes, others, message, schemes, when, unless: null, values);

    public static ConfRelation MutedBy(string other, string value, string message) =>
        new(ConfRelationKind.MutedBy, [other], message, ConfSchemes.All, when: null, unless: null, [value]);
}
