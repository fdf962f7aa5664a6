namespace Questline.Tls.Tests;

/// <summary>TCPS, on TLS of .NET's where it plays the situation.</summary>
public sealed class TcpsSituationTests(RunningServers servers) : SituationTests(servers, QuestScheme.Tcps, implementation: null)
{
    public static TheoryData<string, Trust> All => Cases(implementation: null);

    [Theory]
    [MemberData(nameof(All))]
    public Task A_sender_over_TCPS_connects_or_names_what_is_wrong(string situation, Trust trust) => CheckAsync(situation, trust);
}
