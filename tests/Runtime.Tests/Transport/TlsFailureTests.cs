using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Transport;

/// <summary>A TLS failure is reported as one, wherever it shows.</summary>
public class TlsFailureTests
{
    public static TheoryData<string, TlsProblem> Certificates => new()
    {
        { nameof(TestCertificates.SelfSigned), TlsProblem.SelfSigned },
        { nameof(TestCertificates.Expired), TlsProblem.Expired },
        { nameof(TestCertificates.WrongName), TlsProblem.WrongHostName },
        { nameof(TestCertificates.Valid), TlsProblem.UntrustedRoot },
    };

    [Theory]
    [MemberData(nameof(Certificates))]
    public async Task It_shows_when_connecting(string certificate, TlsProblem problem)
    {
        await using var server = await ServerAsync(certificate);

        var error = await Should.ThrowAsync<QuestTlsException>(
            QuestSender.ConnectAsync(server.ConfString, TestContext.Current.CancellationToken).InTime());

        error.Problem.ShouldBe(problem);
    }

    [Theory]
    [MemberData(nameof(Certificates))]
    public async Task It_shows_at_the_first_write(string certificate, TlsProblem problem)
    {
        await using var server = await ServerAsync(certificate);
        await using QuestSender sender = QuestSender.Create(server.ConfString);

        var error = await Should.ThrowAsync<QuestTlsException>(async () => await sender.WriteAsync(Tick.Of(1)).InTime());

        error.Problem.ShouldBe(problem);
        sender.Written.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Certificates))]
    public async Task It_shows_at_the_first_flush_without_negotiation(string certificate, TlsProblem problem)
    {
        await using var server = await ServerAsync(certificate);
        QuestSender sender = QuestSender.Create(server.ConfString + "protocol_version=2;");
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);

        var error = await Should.ThrowAsync<QuestTlsException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());

        error.Problem.ShouldBe(problem);
        sender.Pending.ShouldBe(1);
        await Should.ThrowAsync<QuestTlsException>(sender.DisposeAsync().InTime());
    }

    [Fact]
    public async Task A_server_without_TLS_is_told_apart()
    {
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        var error = await Should.ThrowAsync<QuestTlsException>(
            QuestSender.ConnectAsync($"https::addr=localhost:{server.Port};", TestContext.Current.CancellationToken).InTime());

        error.Problem.ShouldBe(TlsProblem.PlainTextServer);
    }

    [Fact]
    public async Task A_server_with_TLS_reached_without_it_is_explained()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { Certificate = certificate }, TestContext.Current.CancellationToken);

        await Should.ThrowAsync<QuestConnectionException>(
            QuestSender.ConnectAsync($"http::addr=localhost:{server.Port};", TestContext.Current.CancellationToken).InTime());
    }

    [Fact]
    public async Task A_refusal_by_the_applications_callback_shows_when_connecting()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { Certificate = certificate }, TestContext.Current.CancellationToken);
        QuestSenderBuilder builder = QuestSenderBuilder.FromConf(server.ConfString).TlsCertificateValidation((_, _, _, _) => false);

        var error = await Should.ThrowAsync<QuestTlsException>(builder.BuildAsync(TestContext.Current.CancellationToken).InTime());

        error.Problem.ShouldBe(TlsProblem.RefusedByCallback);
    }

    /// <summary>A server whose certificate another root than the one in the conf string is trusted for.</summary>
    private static async Task<UntrustedServer> ServerAsync(string certificate) => certificate switch
    {
        nameof(TestCertificates.SelfSigned) => await UntrustedServer.StartAsync(TestCertificates.SelfSigned(), trustsIt: false),
        nameof(TestCertificates.Expired) => await UntrustedServer.StartAsync(TestCertificates.Expired(), trustsIt: true),
        nameof(TestCertificates.WrongName) => await UntrustedServer.StartAsync(TestCertificates.WrongName(), trustsIt: true),
        _ => await UntrustedServer.StartAsync(TestCertificates.Valid(), trustsIt: false),
    };

    private sealed class UntrustedServer(QuestTestServer server, TestCertificate certificate, bool trustsIt) : IAsyncDisposable
    {
        public string ConfString => trustsIt ? server.ConfString : $"https::addr=localhost:{server.Port};tls_ca=webpki_roots;";

        public static async Task<UntrustedServer> StartAsync(TestCertificate certificate, bool trustsIt)
        {
            var options = new QuestTestServerOptions { Certificate = certificate };
            return new(await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken), certificate, trustsIt);
        }

        public async ValueTask DisposeAsync()
        {
            await server.DisposeAsync();
            certificate.Dispose();
        }
    }
}
