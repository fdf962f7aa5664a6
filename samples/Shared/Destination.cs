using Questline;

namespace Samples.Shared;

/// <summary>Where rows go: to the server whose conf string is in <c>QDB_CLIENT_CONF</c> or, where that is not set, to a stand-in.</summary>
internal sealed class Destination : IAsyncDisposable
{
    private Destination(string confString, StandIn? standIn) => (ConfString, StandIn) = (confString, standIn);

    public string ConfString { get; }

    /// <summary>Null where the rows go to a real server.</summary>
    public StandIn? StandIn { get; }

    /// <summary>For people: no value of somebody's conf string is in it.</summary>
    public string Description => StandIn is null
        ? "Connecting to the server in QDB_CLIENT_CONF."
        : $"A stand-in for QuestDB listens, with a certificate made just now. The sender's conf string:\n  {ConfString}";

    public static async Task<Destination> OpenAsync(bool keepsRows = false, CancellationToken cancellationToken = default)
    {
        if (Environment.GetEnvironmentVariable("QDB_CLIENT_CONF") is { Length: > 0 } confString)
            return new Destination(confString, standIn: null);
        StandIn standIn = await StandIn.StartAsync(keepsRows, cancellationToken);
        return new Destination(standIn.Server.ConfString, standIn);
    }

    /// <summary>Whether every row that was written is acknowledged and, at the stand-in, has arrived once.</summary>
    public bool HasTakenAllOf(IQuestSender sender) =>
        sender.Acknowledged == sender.Written && (StandIn is null || StandIn.RowCount == sender.Written);

    /// <summary>What has become of every row that was written.</summary>
    public string AccountOf(IQuestSender sender)
    {
        string rows = $"Rows: {sender.Written:N0} written, {sender.Acknowledged:N0} acknowledged, {sender.Pending:N0} pending, {sender.Rejected:N0} rejected.";
        return StandIn is null ? rows : $"{rows} The stand-in has taken {StandIn.RowCount:N0}.";
    }

    public ValueTask DisposeAsync() => StandIn?.DisposeAsync() ?? default;
}
