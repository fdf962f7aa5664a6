using System.Security.Cryptography;

namespace Questline.Tls.Tests;

/// <summary>Each situation under each trust setting, from the conf string to the row in the table.</summary>
public abstract class SituationTests(RunningServers servers, QuestScheme scheme, TlsImplementation? implementation) : IClassFixture<RunningServers>
{
    // Over TCP nobody tells of a row that is lost.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Each of them under each trust setting.</summary>
    private protected static TheoryData<string, Trust> Cases(IEnumerable<Situation> situations)
    {
        var cases = new TheoryData<string, Trust>();
        foreach (var situation in situations)
        {
            foreach (var trust in Enum.GetValues<Trust>())
                cases.Add(situation.Name, trust);
        }

        return cases;
    }

    protected async Task CheckAsync(string name, Trust trust)
    {
        Assert.SkipWhen(trust.AsksOperatingSystem() && !OperatingSystemStore.IsOurs, "Only on Linux can a process have a store of its own.");
        var situation = Situations.ByName(name);
        var server = await servers.InAsync(situation, scheme, implementation);
        if (situation.Expected(trust, implementation) is [])
            await DeliversAsync(situation, server, trust);
        else
            await IsRefusedAsync(situation, server, trust);
    }

    private static async Task DeliversAsync(Situation situation, SituationServer server, Trust trust)
    {
        var table = $"rows_{trust}";
        long before = server.StandIn.RowCount;

        await using var sender = await SituationSender.ConnectAsync(situation, server, trust, Cancellation);
        await sender.Table(table).Column("number", 6L).AtNow(Cancellation);
        await sender.FlushAsync(Cancellation);

        await server.StandIn.WaitForRowsAsync(before + 1, Cancellation).WaitAsync(Patience, Cancellation);
        server.StandIn.Rows(table).ShouldHaveSingleItem();
    }

    private async Task IsRefusedAsync(Situation situation, SituationServer server, Trust trust)
    {
        var refusal = await Should.ThrowAsync<QuestTlsException>(async () =>
        {
            await using var sender = await SituationSender.ConnectAsync(situation, server, trust, Cancellation);
        });

        refusal.Problems.ShouldBe(situation.Expected(trust, implementation), refusal.ToString());
        refusal.TlsCa.ShouldBe(trust.Ca());
        refusal.PresentedChain.Select(certificate => certificate.Sha256).ShouldBe(
            situation.Presented.Select(certificate => certificate.GetCertHashString(HashAlgorithmName.SHA256)));
        ShouldAdvise(refusal, trust);
        ShouldKeepSecrets(refusal, server);
    }

    private static void ShouldAdvise(QuestTlsException refusal, Trust trust)
    {
        refusal.Message.ShouldEndWith(refusal.Advice);
        foreach (var problem in refusal.Problems.Where(DependsOnTrust))
            refusal.Advice.ShouldContain(TlsAdvice.For(problem, trust.Ca()));
    }

    private static void ShouldKeepSecrets(QuestTlsException refusal, SituationServer server)
    {
        refusal.Message.ShouldNotContain(server.Address);
        refusal.Message.ShouldNotContain(Path.GetDirectoryName(server.RightFile)!);
        refusal.Message.ShouldNotContain(SituationServer.Password);
    }

    private static bool DependsOnTrust(TlsProblem problem) =>
        problem is TlsProblem.SelfSigned or TlsProblem.IncompleteChain or TlsProblem.UntrustedRoot or TlsProblem.Expired;
}
