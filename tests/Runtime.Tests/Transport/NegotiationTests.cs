using System.Text;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

public class NegotiationTests
{
    [Theory]
    [InlineData("[1]", 1)]
    [InlineData("[1,2]", 2)]
    [InlineData("[1,2,3]", 3)]
    [InlineData("[3, 1]", 3)]
    [InlineData("[2,4,99]", 2)]
    public void The_highest_version_that_both_know_is_spoken(string versions, int expected) =>
        Read(Config("line.proto.support.versions", versions)).Version.ShouldBe((ProtocolVersion)expected);

    [Theory]
    [InlineData("""{"config":{"accepting.writes":["http", "tcp"]}}""")]
    [InlineData("""{"release.type":"OSS","release.version":"8.1.0"}""")]
    [InlineData("""{"config":null}""")]
    public void A_server_that_names_no_versions_speaks_version_1(string settings) =>
        Read(settings).ShouldBe(new ServerCapabilities(ProtocolVersion.Version1, 127));

    [Theory]
    [InlineData("[]")]
    [InlineData("[4,5]")]
    [InlineData("""["3"]""")]
    [InlineData("[0,-1]")]
    public void A_server_of_unknown_versions_is_refused(string versions) =>
        Refusal(Config("line.proto.support.versions", versions)).ShouldContain("a newer Questline is needed");

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>It works!</body></html>")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("""{"config":{"line.proto""")]
    public void What_is_no_settings_is_refused(string settings) => Refusal(settings).ShouldContain("not a QuestDB server's");

    [Theory]
    [InlineData("[]")]
    [InlineData("""["tcp"]""")]
    public void A_server_that_takes_no_rows_over_HTTP_is_refused(string transports) =>
        Refusal(Config("accepting.writes", transports)).ShouldContain("takes no rows over HTTP");

    [Theory]
    [InlineData("40", 40)]
    [InlineData("255", 127)]
    [InlineData("0", 127)]
    [InlineData("null", 127)]
    [InlineData("1e400", 127)]
    public void The_lower_limit_for_names_counts(string limit, int expected) =>
        Read(Config("cairo.max.file.name.length", limit)).MaxNameLength.ShouldBe(expected);

    [Fact]
    public async Task A_server_without_settings_speaks_version_1()
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { SettingsStatus = 404 });

        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();

        test.Log.Entries.ShouldContain("Information: The server takes protocol version 1 and names of up to 127 bytes");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_server_in_trouble_is_not_taken_for_an_old_one(int status)
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { SettingsStatus = status });

        var error = await Should.ThrowAsync<QuestServerException>(test.WriteAsync(Tick.Of(1)));

        ((int)error.Status).ShouldBe(status);
        error.IsTransient.ShouldBeTrue();
        test.Sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task A_version_in_the_conf_string_asks_nobody()
    {
        await using var server = CannedServer.Writing(CannedAnswer.NoContent);
        await using QuestSender sender = QuestSender.Create(server.ConfString + "protocol_version=2;");

        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        server.Requests.ShouldHaveSingleItem().IsWrite.ShouldBeTrue();
    }

    [Fact]
    public async Task Many_first_writers_ask_once()
    {
        await using var server = CannedServer.Writing(CannedAnswer.NoContent);
        await using QuestSender sender = QuestSender.Create(server.ConfString);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await sender.WriteAsync(Tick.Of(1))))).InTime();

        server.Requests.ShouldHaveSingleItem().Line.ShouldBe("GET /settings HTTP/1.1");
        sender.Written.ShouldBe(16);
    }

    [Fact]
    public async Task A_failed_negotiation_is_made_again_by_the_next_write()
    {
        bool isRepaired = false;
        await using var server = CannedServer.Start(request => request.IsWrite
            ? CannedAnswer.NoContent
            : Volatile.Read(ref isRepaired) ? CannedAnswer.Settings(CannedServer.CurrentSettings) : CannedAnswer.Of(503, ""));
        await using QuestSender sender = QuestSender.Create(server.ConfString);
        await Should.ThrowAsync<QuestServerException>(async () => await sender.WriteAsync(Tick.Of(1)));
        sender.Written.ShouldBe(0);

        Volatile.Write(ref isRepaired, true);
        await sender.WriteAsync(Tick.Of(2), TestContext.Current.CancellationToken).InTime();
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        sender.Acknowledged.ShouldBe(1);
    }

    [Fact]
    public async Task A_writer_that_gives_up_does_not_end_the_negotiation_of_the_others()
    {
        using var hold = new ManualResetEventSlim();
        await using var server = CannedServer.Start(request =>
        {
            hold.Wait(TestContext.Current.CancellationToken);
            return request.IsWrite ? CannedAnswer.NoContent : CannedAnswer.Settings(CannedServer.CurrentSettings);
        });
        await using QuestSender sender = QuestSender.Create(server.ConfString);
        using var cancellation = new CancellationTokenSource();
        Task impatient = sender.WriteAsync(Tick.Of(1), cancellation.Token).AsTask();
        Task patient = sender.WriteAsync(Tick.Of(2), TestContext.Current.CancellationToken).AsTask();

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(impatient.InTime());
        hold.Set();
        await patient.InTime();

        sender.Written.ShouldBe(1);
    }

    [Fact]
    public async Task A_name_longer_than_the_server_takes_is_refused_at_the_write()
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { MaxNameLength = 39 });

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(new WideName(1)));

        refusal.Message.ShouldContain("'abcdefghijklmnopqrstuvwxyz_abcdefghijklm' has more bytes of UTF-8 than max_name_len or the server allows");
        test.Sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_as_long_as_the_server_takes_is_written()
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { MaxNameLength = 40 });

        await test.Sender.WriteAsync(new WideName(1), TestContext.Current.CancellationToken);
        await test.FlushAsync();

        test.Server.RowCount.ShouldBe(1);
    }

    [Fact]
    public async Task Settings_without_end_are_cut_off()
    {
        await using var server = CannedServer.Start(_ => CannedAnswer.Of(200, "{\"config\":\"" + new string('x', 4 * 1024 * 1024) + "\"}"));

        await Should.ThrowAsync<QuestConnectionException>(
            QuestSender.ConnectAsync(server.ConfString, TestContext.Current.CancellationToken).InTime());
    }

    private static string Config(string key, string value) => "{\"config\":{\"" + key + "\":" + value + "}}";

    private static ServerCapabilities Read(string settings) => ServerSettings.Read(Encoding.UTF8.GetBytes(settings), 127);

    private static string Refusal(string settings) => Should.Throw<QuestConnectionException>(() => Read(settings)).Message;
}
