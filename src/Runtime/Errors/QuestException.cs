namespace Questline;

/// <summary>The base of every error that Questline reports about a server, a connection, a configuration or a row.</summary>
public abstract class QuestException : Exception
{
    private protected QuestException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the same call may succeed later without any change: true for a lost connection, false for a wrong password.</summary>
    public virtual bool IsTransient => false;
}
