namespace Questline.ConfStrings;

/// <summary>What the value of a key holds.</summary>
internal enum ConfValueType
{
    /// <summary>Any text that is not empty.</summary>
    Text,

    /// <summary>The path of a file.</summary>
    FilePath,

    /// <summary>One or more <c>host[:port]</c>, separated by commas.</summary>
    Address,

    /// <summary>The IP address of a local network interface.</summary>
    IPAddress,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A whole number of milliseconds.</summary>
    Milliseconds,

    /// <summary>A whole number of bytes.</summary>
    Bytes,

    /// <summary>A whole number of bytes per second.</summary>
    BytesPerSecond,

    /// <summary>One of a few words.</summary>
    Choice,
}
