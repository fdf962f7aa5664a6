namespace Questline.Testing.Server;

/// <summary>What a test may change, and what it may count, while the server runs and when it is started again.</summary>
internal sealed class ServerState(QuestTestServerOptions options)
{
    private volatile bool _acceptsWrites = options.AcceptsWrites;
    private int _settingsRequests;

    public bool AcceptsWrites
    {
        get => _acceptsWrites;
        set => _acceptsWrites = value;
    }

    public int SettingsRequestCount => Volatile.Read(ref _settingsRequests);

    /// <summary>Counts a request for settings, and numbers it from 1.</summary>
    public int NextSettingsRequest() => Interlocked.Increment(ref _settingsRequests);
}
