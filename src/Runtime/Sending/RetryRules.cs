namespace Questline.Sending;

/// <summary>Whether something that failed may succeed when it is tried again.</summary>
internal enum RetryAdvice
{
    /// <summary>It needs a change first.</summary>
    Never,

    /// <summary>On another server only.</summary>
    Elsewhere,

    /// <summary>On any server, this one included.</summary>
    Anywhere,
}

/// <summary>Which failures are worth another try.</summary>
internal static class RetryRules
{
    public static RetryAdvice For(QuestException failure) => failure switch
    {
        QuestServerException { Status: System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.MisdirectedRequest } => RetryAdvice.Elsewhere,
        QuestConnectionException { IsAboutServer: true } => RetryAdvice.Elsewhere,
        { IsTransient: true } => RetryAdvice.Anywhere,
        _ => RetryAdvice.Never,
    };
}
