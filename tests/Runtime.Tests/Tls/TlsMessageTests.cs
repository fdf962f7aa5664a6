using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

public class TlsMessageTests
{
    public static TheoryData<TlsProblem> Problems => [.. Enum.GetValues<TlsProblem>()];

    [Theory]
    [MemberData(nameof(Problems))]
    public void Every_problem_has_advice_whatever_tls_ca_is_in_force(TlsProblem problem)
    {
        foreach (var ca in Enum.GetValues<TlsCa>())
            TlsAdvice.For(problem, ca).ShouldEndWith(".");
    }

    [Theory]
    [InlineData(TlsCa.OsRoots, "tls_ca=webpki_and_os_roots")]
    [InlineData(TlsCa.WebpkiRoots, "tls_ca=webpki_and_os_roots")]
    [InlineData(TlsCa.WebpkiAndOsRoots, "tls_ca=pem_file;tls_roots=")]
    [InlineData(TlsCa.PemFile, "into the `tls_roots` file")]
    public void The_advice_for_an_untrusted_root_depends_on_tls_ca(TlsCa ca, string advice) =>
        TlsAdvice.For(TlsProblem.UntrustedRoot, ca).ShouldContain(advice);

    [Fact]
    public void A_message_has_all_findings_in_order_and_each_advice_once()
    {
        var exception = TlsFinding.ToException(
            [new(TlsProblem.SelfSigned, "It is self-signed."), new(TlsProblem.Expired, "One expired."), new(TlsProblem.Expired, "Another expired.")],
            new TlsSettings(TlsCa.OsRoots, null, null, Verify: true),
            ServerChain.None,
            innerException: null);

        exception.Problems.ShouldBe([TlsProblem.Expired, TlsProblem.SelfSigned]);
        exception.Message.ShouldStartWith("One expired. Another expired. It is self-signed. ");
        exception.Message.ShouldEndWith(exception.Advice);
        exception.Advice.Split("Renew the expired certificate").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(TlsProblem.TimedOut, true)]
    [InlineData(TlsProblem.ConnectionClosed, true)]
    [InlineData(TlsProblem.UntrustedRoot, false)]
    [InlineData(TlsProblem.PlainTextServer, false)]
    [InlineData(TlsProblem.UnreadableRoots, false)]
    public void Only_a_lost_or_slow_connection_is_transient(TlsProblem problem, bool transient) =>
        new QuestTlsException(problem, "reason", "advice").IsTransient.ShouldBe(transient);

    [Fact]
    public void Text_that_a_server_chose_cannot_forge_a_log_line()
    {
        RemoteText.Clean("CN=a\r\nERROR\u202e\0\u001b[31m").ShouldBe("CN=a??ERROR???[31m");
        RemoteText.Clean(new string('x', 1000)).Length.ShouldBe(203);
        RemoteText.Clean("O=Bücher, CN=数据").ShouldBe("O=Bücher, CN=数据");
    }

    [Fact]
    public async Task No_value_of_the_conf_string_is_in_a_message()
    {
        using var certificate = TestCertificates.WrongName();
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server, "secret-host.example");

        refusal.Message.ShouldNotContain("secret-host");
        refusal.Message.ShouldNotContain(roots.Path);
    }
}
