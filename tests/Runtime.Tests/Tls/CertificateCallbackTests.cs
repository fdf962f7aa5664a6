using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

/// <summary>The application's callback has the last word about a good certificate, and none about another.</summary>
public class CertificateCallbackTests
{
    [Fact]
    public async Task A_certificate_that_the_callback_accepts_is_taken()
    {
        using var certificate = TestCertificates.Valid();
        await using var trusted = new Trusted(certificate);

        await using var tls = await trusted.Client((_, _, _, errors) => errors == SslPolicyErrors.None).ConnectAsync(trusted.Server);

        tls.IsAuthenticated.ShouldBeTrue();
    }

    [Fact]
    public async Task A_certificate_that_the_callback_refuses_is_refused()
    {
        using var certificate = TestCertificates.Valid();
        await using var trusted = new Trusted(certificate);

        var refusal = await trusted.Client((_, _, _, _) => false).RefusalAsync(trusted.Server);

        refusal.Problems.ShouldBe([TlsProblem.RefusedByCallback]);
        refusal.Message.ShouldStartWith("The application's certificate validation callback refused the server.");
        refusal.Advice.ShouldContain("update what is pinned");
        refusal.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_callback_throws_refuses_the_server_and_is_the_inner_exception()
    {
        using var certificate = TestCertificates.Valid();
        await using var trusted = new Trusted(certificate);
        var failure = new InvalidOperationException("a text of the application");

        var refusal = await trusted.Client((_, _, _, _) => throw failure).RefusalAsync(trusted.Server);

        refusal.Problem.ShouldBe(TlsProblem.RefusedByCallback);
        refusal.InnerException.ShouldBe(failure);
        refusal.Message.ShouldContain("System.InvalidOperationException");
        refusal.Message.ShouldNotContain(failure.Message);
    }

    [Fact]
    public async Task A_cancellation_that_the_callback_throws_is_no_cancellation_of_the_caller()
    {
        using var certificate = TestCertificates.Valid();
        await using var trusted = new Trusted(certificate);

        var refusal = await trusted.Client((_, _, _, _) => throw new OperationCanceledException()).RefusalAsync(trusted.Server);

        refusal.Problem.ShouldBe(TlsProblem.RefusedByCallback);
    }

    [Fact]
    public async Task The_callback_sees_the_servers_certificate_its_chain_and_no_errors()
    {
        using var certificate = TestCertificates.WithIntermediate();
        await using var trusted = new Trusted(certificate);
        string? seen = null;

        await using var tls = await trusted.Client((sender, presented, chain, errors) =>
        {
            seen = $"{sender is SslStream} {presented!.Subject} {chain!.ChainElements.Count} {errors}";
            return errors == SslPolicyErrors.None;
        }).ConnectAsync(trusted.Server);

        seen.ShouldBe($"True {certificate.Certificate.Subject} 3 None");
    }

    [Fact]
    public async Task A_pinned_key_is_told_from_another_one()
    {
        using var certificate = TestCertificates.Valid();
        using var other = TestCertificates.Valid();
        await using var trusted = new Trusted(certificate);

        (await trusted.Client(Pin(certificate)).ConnectAsync(trusted.Server)).Dispose();
        var refusal = await trusted.Client(Pin(other)).RefusalAsync(trusted.Server);

        refusal.Problem.ShouldBe(TlsProblem.RefusedByCallback);
    }

    [Fact]
    public async Task The_callback_is_asked_in_each_handshake()
    {
        using var certificate = TestCertificates.Valid();
        await using var trusted = new Trusted(certificate);
        int asked = 0;
        var client = trusted.Client((_, _, _, _) => ++asked < 2);

        (await client.ConnectAsync(trusted.Server)).Dispose();
        var refusal = await client.RefusalAsync(trusted.Server);

        refusal.Problem.ShouldBe(TlsProblem.RefusedByCallback);
    }

    public static TheoryData<Func<TestCertificate>, TlsProblem> BadCertificates => new()
    {
        { TestCertificates.Expired, TlsProblem.Expired },
        { TestCertificates.NotYetValid, TlsProblem.NotYetValid },
        { TestCertificates.WrongName, TlsProblem.WrongHostName },
        { TestCertificates.CommonNameOnly, TlsProblem.WrongHostName },
    };

    [Theory]
    [MemberData(nameof(BadCertificates), DisableDiscoveryEnumeration = true)]
    public async Task The_callback_cannot_accept_what_was_refused_and_is_not_asked(Func<TestCertificate> make, TlsProblem problem)
    {
        using var certificate = make();
        await using var trusted = new Trusted(certificate);
        bool asked = false;

        var refusal = await trusted.Client((_, _, _, _) => asked = true).RefusalAsync(trusted.Server);

        refusal.Problems.ShouldBe([problem]);
        asked.ShouldBeFalse();
    }

    private static RemoteCertificateValidationCallback Pin(TestCertificate expected) => (_, presented, _, _) =>
        presented is X509Certificate2 leaf && leaf.PublicKey.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(
            expected.Certificate.PublicKey.ExportSubjectPublicKeyInfo());

    /// <summary>A server whose root is in a file.</summary>
    private sealed class Trusted(TestCertificate certificate) : IAsyncDisposable
    {
        private readonly TemporaryFile _roots = new(certificate.RootPem);

        public LoopbackServer Server { get; } = LoopbackServer.Tls(certificate);

        public TlsClient Client(RemoteCertificateValidationCallback callback) =>
            new(new TlsSettings(TlsCa.PemFile, _roots.Path, null, Verify: true) { CertificateValidation = callback });

        public async ValueTask DisposeAsync()
        {
            await Server.DisposeAsync();
            _roots.Dispose();
        }
    }
}
