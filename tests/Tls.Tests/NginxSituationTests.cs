namespace Questline.Tls.Tests;

/// <summary>HTTPS through nginx.</summary>
public sealed class NginxHttpsSituationTests(RunningServers servers) : SituationTests(servers, QuestScheme.Https, TlsImplementation.Nginx)
{
    public static TheoryData<string, Trust> All => Cases(TlsImplementation.Nginx);

    [Theory]
    [MemberData(nameof(All))]
    public Task A_sender_over_HTTPS_connects_or_names_what_is_wrong(string situation, Trust trust) => CheckAsync(situation, trust);
}

/// <summary>TCPS through nginx.</summary>
public sealed class NginxTcpsSituationTests(RunningServers servers) : SituationTests(servers, QuestScheme.Tcps, TlsImplementation.Nginx)
{
    public static TheoryData<string, Trust> All => Cases(TlsImplementation.Nginx);

    [Theory]
    [MemberData(nameof(All))]
    public Task A_sender_over_TCPS_connects_or_names_what_is_wrong(string situation, Trust trust) => CheckAsync(situation, trust);
}
