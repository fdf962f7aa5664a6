namespace Questline.Tls.Tests;

/// <summary>HTTPS, on TLS of .NET's where it plays the situation.</summary>
public sealed class HttpsSituationTests(RunningServers servers) : SituationTests(servers, QuestScheme.Https, implementation: null)
{
    public static TheoryData<string, Trust> All => Cases(implementation: null);

    [Theory]
    [MemberData(nameof(All))]
    public Task A_sender_over_HTTPS_connects_or_names_what_is_wrong(string situation, Trust trust) => CheckAsync(situation, trust);
}
