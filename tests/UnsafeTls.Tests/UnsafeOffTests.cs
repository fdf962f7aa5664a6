using System.Net.Security;
using Questline.Runtime.Tests.Tls;
using Questline.Testing;
using Questline.Tls;

namespace Questline.UnsafeTls.Tests;

/// <summary><c>tls_verify=unsafe_off</c> in a build that sets <c>QuestlineAllowUnsafeTls</c>.</summary>
public class UnsafeOffTests
{
    private static readonly TlsSettings UnsafeOff = new(TlsCa.OsRoots, null, null, Verify: false);

    public static TheoryData<Func<TestCertificate>> BadCertificates => new()
    {
        TestCertificates.SelfSigned,
        TestCertificates.Expired,
        TestCertificates.NotYetValid,
        TestCertificates.WrongName,
        () => TestCertificates.WithIntermediate(sendIntermediate: false),
        TestCertificates.CommonNameOnly,
    };

    [Theory]
    [MemberData(nameof(BadCertificates), DisableDiscoveryEnumeration = true)]
    public async Task Any_certificate_is_taken(Func<TestCertificate> make)
    {
        using var certificate = make();
        await using var server = LoopbackServer.Tls(certificate);

        await using var tls = await new TlsClient(UnsafeOff).ConnectAsync(server);

        tls.IsEncrypted.ShouldBeTrue();
    }

    [Fact]
    public async Task The_applications_callback_is_asked_all_the_same_and_sees_that_nothing_was_verified()
    {
        using var certificate = TestCertificates.SelfSigned();
        await using var server = LoopbackServer.Tls(certificate);
        SslPolicyErrors seen = SslPolicyErrors.None;
        var settings = UnsafeOff with
        {
            CertificateValidation = (_, _, _, errors) =>
            {
                seen = errors;
                return false;
            },
        };

        var refusal = await new TlsClient(settings).RefusalAsync(server);

        refusal.Problem.ShouldBe(TlsProblem.RefusedByCallback);
        seen.ShouldBe(SslPolicyErrors.RemoteCertificateChainErrors);
    }

    [Fact]
    public void Each_sender_logs_a_warning()
    {
        var log = new RecordedLog();

        _ = new TlsAuthenticator(UnsafeOff, log);

        log.Entries.ShouldHaveSingleItem().ShouldStartWith("Warning: tls_verify=unsafe_off");
    }

    [Fact]
    public async Task The_consent_changes_nothing_for_senders_that_verify()
    {
        using var certificate = TestCertificates.SelfSigned();
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.OsRoots).RefusalAsync(server);

        refusal.Problem.ShouldBe(TlsProblem.SelfSigned);
    }

    [Fact]
    public async Task A_plain_text_server_is_still_explained()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) => await stream.WriteAsync("HTTP/1.1 400 Bad request\r\n\r\n"u8.ToArray(), token));

        var refusal = await new TlsClient(UnsafeOff).RefusalAsync(server);

        refusal.Problem.ShouldBe(TlsProblem.PlainTextServer);
    }
}
