namespace MinimalApi;

/// <summary>How the load test goes.</summary>
/// <param name="Requests">How many readings are posted, one with each request.</param>
/// <param name="Connections">Over how many connections at once.</param>
/// <param name="ServerDelay">How long the stand-in for QuestDB takes for each batch, on top of its work.</param>
internal sealed record LoadOptions(int Requests, int Connections, TimeSpan ServerDelay);
