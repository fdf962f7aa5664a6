namespace Questline.ConfStrings;

/// <summary>Whether a problem stops the sender.</summary>
internal enum ConfSeverity
{
    /// <summary>The configuration works, though probably not as meant.</summary>
    Warning,

    /// <summary>The configuration is refused.</summary>
    Error,
}
