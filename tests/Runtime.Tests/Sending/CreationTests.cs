using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class CreationTests
{
    [Fact]
    public async Task Options_make_a_sender()
    {
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var options = new QuestSenderOptions { Scheme = QuestScheme.Http };
        options.Addresses.Add($"localhost:{server.Port}");

        await using QuestSender sender = QuestSender.Create(options);

        await WriteAsync(sender, server);
    }

    [Fact]
    public async Task Later_changes_to_the_options_do_not_matter()
    {
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        QuestSenderOptions options = QuestSenderOptions.Parse(server.ConfString);
        await using QuestSender sender = QuestSender.Create(options);

        options.Addresses.Clear();
        options.TimeProvider = null!;

        await WriteAsync(sender, server);
    }

    [Fact]
    public async Task A_builder_makes_a_sender()
    {
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        await using QuestSender sender = QuestSenderBuilder.Http("localhost", server.Port).Build();

        await WriteAsync(sender, server);
    }

    [Fact]
    public async Task A_builder_makes_a_sender_that_is_connected()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        var options = new QuestTestServerOptions { Certificate = certificate, Username = "admin", Password = "quest" };
        await using var server = await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);

        await using QuestSender sender = await QuestSenderBuilder.Https("localhost", server.Port)
            .Username("admin").Password("quest").TlsRoots(server.RootsPath!)
            .BuildAsync(TestContext.Current.CancellationToken);

        await WriteAsync(sender, server);
    }

    [Fact]
    public void Making_a_sender_needs_no_server() =>
        Should.NotThrow(async () => await QuestSender.Create("https::addr=no-such-host.invalid;").DisposeAsync());

    [Fact]
    public void Nothing_makes_no_sender()
    {
        Should.Throw<ArgumentNullException>(() => QuestSender.Create((string)null!));
        Should.Throw<ArgumentNullException>(() => QuestSender.Create((QuestSenderOptions)null!));
    }

    [Theory]
    [InlineData("tcp::addr=localhost;username=joe;token=x;", "token")]
    [InlineData("http::addr=localhost;pasword=x;", "password")]
    public void A_wrong_conf_string_makes_no_sender(string conf, string message) =>
        Should.Throw<QuestConfigurationException>(() => QuestSender.Create(conf)).Message.ShouldContain(message);

    private static async Task WriteAsync(QuestSender sender, QuestTestServer server)
    {
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).InTime();
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
        server.RowCount.ShouldBe(1);
    }
}
