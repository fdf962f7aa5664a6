namespace Questline.ConfStrings;

/// <summary>
/// One finding. Neither the message nor any other part of it holds a value of the conf string, nor a key that is not in one of our tables:
/// after an unescaped <c>;</c> a piece of a password looks like a key.
/// </summary>
internal sealed class ConfProblem(
    ConfProblemKind kind, string message, ConfSpan span, string? key, string? suggestion, ConfSeverity severity)
{
    public ConfProblemKind Kind { get; } = kind;

    public ConfSeverity Severity { get; } = severity;

    /// <summary>What is wrong and what to do, without the position.</summary>
    public string Message { get; } = message;

    /// <summary>The key at fault by its name in the tables, or null where there is none.</summary>
    public string? Key { get; } = key;

    /// <summary>The known key or scheme that was probably meant, or null.</summary>
    public string? Suggestion { get; } = suggestion;

    /// <summary>The offset of the first character at fault, counted from 0 in UTF-16 code units; -1 where there is no text.</summary>
    public int Start => span.Start;

    /// <summary>How many UTF-16 code units are at fault: at least 1, but 0 for the empty text and where there is no text.</summary>
    public int Length => span.Length;

    public bool HasPosition => span.HasPosition;

    public override string ToString() => HasPosition ? $"{Message} (at position {Start})" : Message;
}
