using System.Net;
using Questline.Runtime.Tests.Sending;
using Questline.Runtime.Tests.Transport;
using Questline.Testing;

namespace Questline.Runtime.Tests.Schema;

public class EnsureTableTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_type_goes_into_a_table_made_for_it()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();
        await test.Sender.EnsureTableAsync<EveryType>(Cancellation).InTime();

        await test.Sender.WriteAsync(EveryType.Largest, Cancellation).InTime();
        await test.Sender.WriteAsync(EveryType.Smallest, Cancellation).InTime();
        await test.FlushAsync();

        test.Server.Rows("every type").Count.ShouldBe(2);
        (await test.Sender.CompareSchemaAsync<EveryType>(Cancellation).InTime()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_with_keys_and_a_timestamp_of_its_own_name_is_as_its_schema_says()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();
        await test.Sender.EnsureTableAsync<Fill>(Cancellation).InTime();

        await test.Sender.WriteAsync(new Fill("a", Side.Buy, 1.5m, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)), Cancellation).InTime();
        await test.FlushAsync();

        test.Server.Rows("fills").ShouldHaveSingleItem().Timestamp.ShouldBe(
            new ReceivedTimestamp(1_767_225_600_000_000_000, ReceivedTimestampUnit.Nanoseconds));
        (await test.Sender.CompareSchemaAsync<Fill>(Cancellation).InTime()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_that_exists_stays_as_it_is()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();

        await test.Sender.EnsureTableAsync<Tick>(Cancellation).InTime();

        test.Server.Rows("ticks").Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_statement_is_a_request_to_exec()
    {
        await using CannedServer server = CannedServer.Start(request => request.Line.Contains("/settings", StringComparison.Ordinal)
            ? CannedAnswer.Settings(CannedServer.CurrentSettings)
            : CannedAnswer.Of(200, """{"ddl":"OK"}"""));
        await using QuestSender sender = QuestSender.Create(server.ConfString + "username=jörg;password=a;;b;");

        await sender.EnsureTableAsync<Tick>(Cancellation).InTime();

        CannedRequest request = server.Requests[^1];
        string query = request.Line["GET /exec?query=".Length..^" HTTP/1.1".Length];
        Uri.UnescapeDataString(query).ShouldBe(Tick.Schema.ToCreateTableSql());
        query.ShouldNotContain("\"");
        request.Header("Authorization").ShouldBe("Basic " + Convert.ToBase64String("jörg:a;b"u8));
    }

    [Theory]
    [InlineData("token=secret;", null)]
    [InlineData("token=wrong;", HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task The_credentials_are_those_of_writes(string credentials, HttpStatusCode? refused)
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(new QuestTestServerOptions { Token = "secret" }, Cancellation);
        await using QuestSender sender = QuestSender.Create($"http::addr=localhost:{server.Port};{credentials}");

        Task ensuring = sender.EnsureTableAsync<Tick>(Cancellation).InTime();

        if (refused is null)
            await ensuring;
        else
            (await Should.ThrowAsync<QuestAuthenticationException>(ensuring)).Status.ShouldBe(refused);
        server.Tables.ShouldBe(refused is null ? ["ticks"] : []);
    }

    [Fact]
    public async Task The_connection_is_as_safe_as_that_of_writes()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using SenderUnderTest test = await SenderUnderTest.StartAsync(certificate: certificate);
        await using QuestSender distrusting = QuestSender.Create($"https::addr=localhost:{test.Server.Port};tls_ca=webpki_roots;");

        await test.Sender.EnsureTableAsync<Tick>(Cancellation).InTime();

        test.Server.Tables.ShouldBe(["ticks"]);
        await Should.ThrowAsync<QuestTlsException>(distrusting.EnsureTableAsync<Tick>(Cancellation).InTime());
    }

    [Fact]
    public async Task A_statement_that_the_server_refuses_names_the_table_and_the_reason()
    {
        const string Error = """{"query":"CREATE TABLE ...","error":"unsupported column type: DECIMAL","position":30}""";
        await using CannedServer server = CannedServer.Start(_ => CannedAnswer.Of(400, Error));
        await using QuestSender sender = QuestSender.Create(server.ConfString);

        var refusal = await Should.ThrowAsync<QuestServerException>(sender.EnsureTableAsync<Tick>(Cancellation).InTime());

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Message.ShouldBe(
            "The table 'ticks' could not be created: compare ToCreateTableSql() with what this version of the server knows. "
            + "The server answered HTTP 400: unsupported column type: DECIMAL");
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task An_answer_of_something_else_than_QuestDB_is_no_success(string body)
    {
        await using CannedServer server = CannedServer.Start(_ => CannedAnswer.Of(200, body));
        await using QuestSender sender = QuestSender.Create(server.ConfString);

        (await Should.ThrowAsync<QuestConnectionException>(sender.EnsureTableAsync<Tick>(Cancellation).InTime()))
            .Message.ShouldContain("is not a QuestDB server's");
    }

    [Fact]
    public async Task A_server_that_breaks_off_is_a_lost_connection()
    {
        await using CannedServer server = CannedServer.Start(_ => CannedAnswer.Reset);
        await using QuestSender sender = QuestSender.Create(server.ConfString);

        await Should.ThrowAsync<QuestConnectionException>(sender.EnsureTableAsync<Tick>(Cancellation).InTime());
    }

    [Fact]
    public async Task Waiting_for_the_server_can_be_given_up()
    {
        await using SilentServer server = SilentServer.Start();
        await using QuestSender sender = QuestSender.Create($"http::addr=127.0.0.1:{server.Port};");
        using var cancellation = new CancellationTokenSource();
        Task ensuring = sender.EnsureTableAsync<Tick>(cancellation.Token);
        await server.ConnectedAsync().InTime();

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(ensuring.InTime());
    }

    [Fact]
    public async Task A_sender_that_was_disposed_creates_nothing()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();
        await test.Sender.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(test.Sender.EnsureTableAsync<Tick>(Cancellation).InTime());
    }

    [Fact]
    public async Task A_statement_that_no_request_can_carry_is_refused()
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(cancellationToken: Cancellation);
        await using QuestSender sender = QuestSender.Create(server.ConfString);

        (await Should.ThrowAsync<InvalidOperationException>(sender.EnsureTableAsync<Wide>(Cancellation).InTime()))
            .Message.ShouldContain("run it in QuestDB's web console");
    }

    /// <summary>A row written by hand, of more columns than a statement may have.</summary>
    private sealed class Wide : IQuestRow<Wide>
    {
        public static TableSchema Schema { get; } = new(
            "wide", null, [.. Enumerable.Range(0, 3000).Select(number => new ColumnSchema($"column {number}", QuestColumnType.Long, IsOptional: true))]);

        static void IQuestRow<Wide>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Wide row) => throw new NotSupportedException();
    }
}
