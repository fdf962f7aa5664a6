namespace Questline.ConfStrings;

/// <summary>Everything there is to know about one key: a row of <see cref="ConfKeys"/>.</summary>
internal sealed class ConfKey(
    string name,
    ConfValueType type,
    ConfSchemes schemes,
    string description,
    string? defaultValue = null,
    string? tcpDefault = null,
    long minimum = 0,
    long maximum = long.MaxValue,
    bool canBeOff = false,
    string[]? choices = null,
    bool isSecret = false,
    string? otherSchemeAdvice = null,
    ConfRelation[]? relations = null)
{
    /// <summary>The value that switches a number off.</summary>
    public const string Off = "off";

    public string Name { get; } = name;

    public ConfValueType Type { get; } = type;

    public ConfSchemes Schemes { get; } = schemes;

    /// <summary>One line for users, without a full stop at the end.</summary>
    public string Description { get; } = description;

    /// <summary>The smallest number; meaningless for other types.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>The largest number; <see cref="long.MaxValue"/> where only the type bounds it.</summary>
    public long Maximum { get; } = maximum;

    /// <summary>Whether <c>off</c> is allowed beside the numbers.</summary>
    public bool CanBeOff { get; } = canBeOff;

    /// <summary>The allowed words; empty for other types.</summary>
    public string[] Choices { get; } = choices ?? [];

    public bool IsSecret { get; } = isSecret;

    /// <summary>What to do under a scheme that does not have the key; null where there is nothing more to say.</summary>
    public string? OtherSchemeAdvice { get; } = otherSchemeAdvice;

    public ConfRelation[] Relations { get; } = relations ?? [];

    public bool IsNumber =>
        Type is ConfValueType.Count or ConfValueType.Milliseconds or ConfValueType.Bytes or ConfValueType.BytesPerSecond;

    /// <summary>Whether the value is text in which a <c>;</c> is likely.</summary>
    public bool IsFreeText => Type is ConfValueType.Text or ConfValueType.FilePath;

    /// <summary>The value that holds where the key is not given, as it would be written; null for none.</summary>
    public string? Default(ConfSchemes scheme) => (scheme & ConfSchemes.AnyTcp) != 0 ? tcpDefault ?? defaultValue : defaultValue;

    public bool AppliesTo(ConfSchemes scheme) => (Schemes & scheme) != 0;
}
