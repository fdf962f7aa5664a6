namespace Questline.Tls.Tests;

/// <summary>The situations that a server can play which cannot but do TLS right, with the TLS of others.</summary>
public abstract class OtherTlsSituationTests(RunningServers servers, QuestScheme scheme, TlsImplementation implementation)
    : SituationTests(servers, scheme, implementation)
{
    public static TheoryData<string, Trust> WithTls => Cases(Situations.All.Where(situation => situation.Tls is not null));

    [Theory]
    [MemberData(nameof(WithTls), MemberType = typeof(OtherTlsSituationTests))]
    public Task A_sender_connects_or_names_what_is_wrong(string situation, Trust trust) => CheckAsync(situation, trust);
}

public sealed class OpensslHttpsSituationTests(RunningServers servers)
    : OtherTlsSituationTests(servers, QuestScheme.Https, TlsImplementation.Openssl);

public sealed class OpensslTcpsSituationTests(RunningServers servers)
    : OtherTlsSituationTests(servers, QuestScheme.Tcps, TlsImplementation.Openssl);

public sealed class NginxHttpsSituationTests(RunningServers servers)
    : OtherTlsSituationTests(servers, QuestScheme.Https, TlsImplementation.Nginx);

public sealed class NginxTcpsSituationTests(RunningServers servers)
    : OtherTlsSituationTests(servers, QuestScheme.Tcps, TlsImplementation.Nginx);
