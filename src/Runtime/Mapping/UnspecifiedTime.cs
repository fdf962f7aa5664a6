namespace Questline;

/// <summary>How a <see cref="DateTime"/> of <see cref="DateTimeKind.Unspecified"/> is read. A local one is converted to UTC in any case.</summary>
public enum UnspecifiedTime
{
    /// <summary>It is UTC. The default.</summary>
    Utc,

    /// <summary>It is local time of the machine that writes it, and is converted.</summary>
    Local,

    /// <summary>It is a mistake: the row is refused.</summary>
    Refused,
}
