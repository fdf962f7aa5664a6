namespace Questline.Testing;

/// <summary>One request to write, and what became of it.</summary>
/// <param name="Number">1 for the first request to write since the server started; restarting it counts on.</param>
/// <param name="BodyLength">How many bytes of body were read, as they came over the wire.</param>
/// <param name="RowCount">How many rows were taken; 0 if the request was refused.</param>
/// <param name="Status">The status of the answer; null if the connection was broken before the whole answer went out.</param>
/// <param name="Body">The body as it came over the wire, if <see cref="QuestTestServerOptions.KeepBodies"/> asks for it; otherwise empty.</param>
public sealed record ReceivedRequest(int Number, int BodyLength, int RowCount, int? Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>
    /// How many rows the body held, also if one of them made the server refuse it. Where a row cannot be parsed, the lines from it on are
    /// counted. 0 if the server did not look for rows: it lacked credentials, say, or <see cref="QuestTestServerOptions.OnWrite"/> answered.
    /// </summary>
    public int RowsSeen { get; init; }

    /// <summary>What the answer said was wrong; null where the rows were taken, and where the connection was broken instead.</summary>
    public string? Refusal { get; init; }
}
