using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

/// <summary>What a health check asks.</summary>
public class StatusTests
{
    [Fact]
    public async Task A_server_that_takes_rows_says_what_it_speaks_and_stores_nothing()
    {
        await using var test = await SenderUnderTest.StartAsync();

        ServerStatus status = await test.Sender.CheckAsync(TestContext.Current.CancellationToken).InTime();

        status.ShouldBe(new ServerStatus(ProtocolVersion.Version3, CertificateExpiresAt: null));
        test.Server.RowCount.ShouldBe(0);
    }

    [Fact]
    public async Task The_first_expiry_of_the_certificates_is_told()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using var test = await SenderUnderTest.StartAsync(certificate: certificate);

        ServerStatus status = await test.Sender.CheckAsync(TestContext.Current.CancellationToken).InTime();

        DateTime first = certificate.Certificate.NotAfter < certificate.Root.NotAfter ? certificate.Certificate.NotAfter : certificate.Root.NotAfter;
        status.CertificateExpiresAt.ShouldBe(first.ToUniversalTime());
    }

    [Fact]
    public async Task A_server_that_is_down_is_told_and_again_when_it_is_back()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();
        await test.Server.StopAsync();

        await Should.ThrowAsync<QuestConnectionException>(test.Sender.CheckAsync(TestContext.Current.CancellationToken).InTime());

        await test.Server.RestartAsync(TestContext.Current.CancellationToken);
        await test.Sender.CheckAsync(TestContext.Current.CancellationToken).InTime();
    }

    [Fact]
    public async Task A_server_that_became_a_replica_takes_no_rows()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.CheckAsync(TestContext.Current.CancellationToken).InTime();
        test.Server.AcceptsWrites = false;

        var refusal = await Should.ThrowAsync<QuestServerException>(test.Sender.CheckAsync(TestContext.Current.CancellationToken).InTime());

        refusal.Status.ShouldBe(System.Net.HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task A_server_that_refuses_the_credentials_is_told()
    {
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { Username = "admin", Password = "quest" }, TestContext.Current.CancellationToken);
        await using QuestSender sender = QuestSender.Create($"http::addr=localhost:{server.Port};username=admin;password=wrong;");

        await Should.ThrowAsync<QuestAuthenticationException>(sender.CheckAsync(TestContext.Current.CancellationToken).InTime());
    }

    [Fact]
    public async Task Another_server_that_takes_rows_is_enough()
    {
        await using var second = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using QuestSender sender = QuestSender.Create($"http::addr=127.0.0.1:1,localhost:{second.Port};");

        (await sender.CheckAsync(TestContext.Current.CancellationToken).InTime()).ProtocolVersion.ShouldBe(ProtocolVersion.Version3);
    }

    [Fact]
    public async Task Over_tcp_it_is_the_connection_that_counts()
    {
        await using var server = await QuestTestServer.StartAsync(new QuestTestServerOptions { Tcp = true }, TestContext.Current.CancellationToken);
        await using QuestSender sender = QuestSender.Create(server.TcpConfString);
        (await sender.CheckAsync(TestContext.Current.CancellationToken).InTime()).ProtocolVersion.ShouldBe(ProtocolVersion.Version1);
        await server.StopAsync();

        await Should.ThrowAsync<QuestConnectionException>(async () =>
        {
            // The end of the connection takes a moment to arrive.
            while (true)
                await sender.CheckAsync(TestContext.Current.CancellationToken).InTime();
        });
    }

    [Fact]
    public async Task A_closed_sender_says_that_it_is_closed()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(test.Sender.CheckAsync(TestContext.Current.CancellationToken));
    }
}
