namespace Questline;

/// <summary>A version of QuestDB's ILP protocol.</summary>
public enum ProtocolVersion
{
    /// <summary>Text only: no arrays, no decimals; timestamp columns in microseconds. Every server takes it.</summary>
    Version1 = 1,

    /// <summary>Binary doubles, arrays of double, nanosecond timestamps. QuestDB 9.0 and later.</summary>
    Version2 = 2,

    /// <summary>Version 2 and decimals. QuestDB 9.2 and later.</summary>
    Version3 = 3,
}
