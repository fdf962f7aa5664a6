namespace Questline;

/// <summary>The server could not be reached, did not answer in time, or the connection to it broke. The rows stay pending.</summary>
public sealed class QuestConnectionException : QuestException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What happened and what to check. It names no address: the conf string does.</param>
    /// <param name="innerException">The failure underneath, or null.</param>
    public QuestConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether there was no connection, so that nothing can have arrived.</summary>
    internal bool NothingWasSent { get; init; }

    /// <summary>Whether it is this server that takes no rows, so that only another one may.</summary>
    internal bool IsAboutServer { get; init; }

    /// <summary>Always true: a server comes back and a network recovers.</summary>
    public override bool IsTransient => true;
}
