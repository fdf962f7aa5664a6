namespace Questline;

/// <summary>The transport: what stands before the <c>::</c> of a conf string.</summary>
public enum QuestScheme
{
    /// <summary>HTTP without TLS (<c>http</c>), port 9000 unless given.</summary>
    Http,

    /// <summary>HTTP over TLS (<c>https</c>), port 9000 unless given.</summary>
    Https,

    /// <summary>TCP without TLS (<c>tcp</c>), port 9009 unless given. The server acknowledges nothing.</summary>
    Tcp,

    /// <summary>TCP over TLS (<c>tcps</c>), port 9009 unless given. The server acknowledges nothing.</summary>
    Tcps,
}
