namespace Questline.Testing;

/// <summary>The unit in which a timestamp came over the wire.</summary>
public enum ReceivedTimestampUnit
{
    /// <summary>The suffix <c>n</c>, and the default of a designated timestamp without a suffix.</summary>
    Nanoseconds,

    /// <summary>The suffix <c>t</c>.</summary>
    Microseconds,

    /// <summary>The suffix <c>m</c>.</summary>
    Milliseconds,

    /// <summary>No suffix, in a request with <c>precision=s</c>.</summary>
    Seconds,

    /// <summary>No suffix, in a request with <c>precision=m</c>.</summary>
    Minutes,

    /// <summary>No suffix, in a request with <c>precision=h</c>.</summary>
    Hours,
}
