using System.Text;
using Microsoft.Extensions.Logging;
using Questline.Runtime.Tests.Tls;
using Questline.Runtime.Tests.Transport;
using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

/// <summary>No value of a conf string comes out, whatever fails.</summary>
public class SenderSecrecyTests
{
    private const string Mark = "S3cr3tQ";
    private const string Basic = $"username={Mark}user;password={Mark}pass;";

    private static string Encoded => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Mark}user:{Mark}pass"));

    [Theory]
    [InlineData($"http::addr={Mark}.invalid:9000;{Basic}retry_timeout=0;")]
    [InlineData($"https::addr={Mark}.invalid:9000;token={Mark};tls_ca=webpki_roots;retry_timeout=0;")]
    [InlineData($"https::addr=localhost:9;{Basic}tls_roots=/{Mark}/{Mark}.pem;tls_roots_password={Mark};retry_timeout=0;")]
    public Task A_server_that_is_not_reached(string conf) => ExpectSilenceAsync(conf);

    [Theory]
    [InlineData(400, "application/json")]
    [InlineData(401, "text/plain")]
    [InlineData(403, "application/json")]
    [InlineData(500, "application/json")]
    [InlineData(502, "text/html")]
    [InlineData(503, "text/plain")]
    public async Task An_answer_that_repeats_the_request(int status, string contentType)
    {
        string echo = $"{Mark}user {Mark.ToUpperInvariant()}PASS Authorization: Basic {Encoded}";
        string body = contentType == "application/json"
            ? $$"""{"code":"{{echo}}","message":"{{echo}}","line":1,"errorId":"{{echo}}"}"""
            : echo;
        await using var server = CannedServer.Writing(CannedAnswer.Of(status, body, contentType));

        await ExpectSilenceAsync(server.ConfString + Basic);
    }

    [Fact]
    public async Task An_answer_that_names_the_host()
    {
        await using var server = CannedServer.Writing(CannedAnswer.Of(503, "no route to 127.0.0.1", "text/plain"));
        QuestSender sender = QuestSender.Create(server.ConfString);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);

        (await Should.ThrowAsync<QuestServerException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime()))
            .Message.ShouldBe("The server answered HTTP 503: no route to *** It names no row, so none is rejected: all stay pending.");

        await Should.ThrowAsync<QuestServerException>(sender.DisposeAsync().InTime());
    }

    [Fact]
    public async Task A_longer_word_that_begins_like_a_password_stays_whole()
    {
        await using var server = CannedServer.Writing(CannedAnswer.Of(400, "no table questdb_log for quest", "text/plain"));
        QuestSender sender = QuestSender.Create(server.ConfString + "username=joe;password=quest;");
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);

        (await Should.ThrowAsync<QuestServerException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime()))
            .Message.ShouldBe("The server answered HTTP 400: no table questdb_log for *** It names no row, so none is rejected: all stay pending.");

        await Should.ThrowAsync<QuestServerException>(sender.DisposeAsync().InTime());
    }

    [Fact]
    public async Task A_token_that_is_refused()
    {
        await using var server = CannedServer.Writing(CannedAnswer.Of(400, $"bad token {Mark}", "text/plain"));

        await ExpectSilenceAsync(server.ConfString + $"token={Mark};");
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted()
    {
        using TestCertificate certificate = TestCertificates.WrongName();
        using var roots = new TemporaryFile(certificate.ChainPem);
        string marked = roots.Path.Replace("questline-", Mark, StringComparison.Ordinal);
        File.Copy(roots.Path, marked);
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { Certificate = certificate }, TestContext.Current.CancellationToken);

        await ExpectSilenceAsync($"https::addr=localhost:{server.Port};{Basic}tls_roots={marked};");

        File.Delete(marked);
    }

    private static async Task ExpectSilenceAsync(string conf)
    {
        (ILoggerFactory logs, FullLog log) = FullLog.Create();
        QuestSenderOptions options = QuestSenderOptions.Parse(conf);
        options.LoggerFactory = logs;
        QuestSender sender = QuestSender.Create(options);

        var failure = await Should.ThrowAsync<QuestException>(async () =>
        {
            await sender.WriteAsync(Tick.Of(1)).InTime();
            await sender.FlushAsync().InTime();
        });
        string all = $"{failure}\n{sender}\n{string.Join('\n', log.Entries)}\n{await CloseAsync(sender)}";

        all.ShouldNotContain(Mark, Case.Insensitive);
        all.ShouldNotContain(Encoded);
    }

    private static async Task<string> CloseAsync(QuestSender sender)
    {
        try
        {
            await sender.DisposeAsync().InTime();
            return "";
        }
        catch (QuestException failure)
        {
            return failure.ToString();
        }
    }
}
