namespace Questline.Tls.Tests;

/// <summary>All situations, with the TLS of .NET where that plays them.</summary>
public abstract class DotNetSituationTests(RunningServers servers, QuestScheme scheme) : SituationTests(servers, scheme, implementation: null)
{
    public static TheoryData<string, Trust> All => Cases(Situations.All);

    [Theory]
    [MemberData(nameof(All), MemberType = typeof(DotNetSituationTests))]
    public Task A_sender_connects_or_names_what_is_wrong(string situation, Trust trust) => CheckAsync(situation, trust);
}

public sealed class HttpsSituationTests(RunningServers servers) : DotNetSituationTests(servers, QuestScheme.Https);

public sealed class TcpsSituationTests(RunningServers servers) : DotNetSituationTests(servers, QuestScheme.Tcps);
