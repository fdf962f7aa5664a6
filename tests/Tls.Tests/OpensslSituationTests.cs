namespace Questline.Tls.Tests;

/// <summary>HTTPS through <c>openssl s_server</c>.</summary>
public sealed class OpensslHttpsSituationTests(RunningServers servers) : SituationTests(servers, QuestScheme.Https, TlsImplementation.Openssl)
{
    public static TheoryData<string, Trust> All => Cases(TlsImplementation.Openssl);

    [Theory]
    [MemberData(nameof(All))]
    public Task A_sender_over_HTTPS_connects_or_names_what_is_wrong(string situation, Trust trust) => CheckAsync(situation, trust);
}

/// <summary>TCPS through <c>openssl s_server</c>.</summary>
public sealed class OpensslTcpsSituationTests(RunningServers servers) : SituationTests(servers, QuestScheme.Tcps, TlsImplementation.Openssl)
{
    public static TheoryData<string, Trust> All => Cases(TlsImplementation.Openssl);

    [Theory]
    [MemberData(nameof(All))]
    public Task A_sender_over_TCPS_connects_or_names_what_is_wrong(string situation, Trust trust) => CheckAsync(situation, trust);
}
