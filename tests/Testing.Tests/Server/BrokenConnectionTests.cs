using System.Text;

namespace Questline.Testing.Tests;

public class BrokenConnectionTests
{
    private const string Row = "t f=1i 1\n";

    [Fact]
    public async Task An_abort_resets_the_connection_before_the_body_is_read()
    {
        await using ServerUnderTest under = await StartAsync(WriteAnswer.Abort);

        (await PostAsync(under)).ShouldBe(("", ConnectionEnd.Reset));

        under.Server.Requests.Single().BodyLength.ShouldBe(0);
    }

    [Fact]
    public async Task An_abort_resets_the_connection_in_the_middle_of_the_body()
    {
        await using ServerUnderTest under = await StartAsync(async (request, cancelled) =>
        {
            await request.ReadPartOfBodyAsync(4, cancelled);
            return WriteAnswer.Abort;
        });
        await using RawConnection connection = await RawConnection.OpenAsync(under.Server.Port);

        await connection.SendRequestAsync("t f=1i", contentLength: 1_000_000);

        (await connection.ReadToEndAsync()).ShouldBe(("", ConnectionEnd.Reset));
        under.Server.Requests.Single().BodyLength.ShouldBe(4);
    }

    [Fact]
    public async Task An_abort_after_the_body_stores_nothing()
    {
        await using ServerUnderTest under = await StartAsync(async (request, cancelled) =>
        {
            await request.ReadBodyAsync(cancelled);
            return WriteAnswer.Abort;
        });

        (await PostAsync(under)).ShouldBe(("", ConnectionEnd.Reset));

        under.Server.Requests.Single().BodyLength.ShouldBe(Row.Length);
        under.Server.RowCount.ShouldBe(0);
    }

    [Fact]
    public async Task An_abort_can_come_between_the_commit_and_the_answer()
    {
        await using ServerUnderTest under = await StartAsync(WriteAnswer.Abort with { StoreRows = true });

        (await PostAsync(under)).ShouldBe(("", ConnectionEnd.Reset));

        under.Server.RowCount.ShouldBe(1);
        under.Server.Requests.ShouldBe([new ReceivedRequest(1, Row.Length, 1, null, default) { RowsSeen = 1 }]);
    }

    [Fact]
    public async Task An_abort_resets_the_connection_over_tls_too()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartTlsAsync(certificate, WriteAnswer.Abort);
        await using RawConnection connection = await RawConnection.OpenAsync(server.Port, certificate);

        await connection.SendRequestAsync(Row);

        (await connection.ReadToEndAsync()).ShouldBe(("", ConnectionEnd.Reset));
    }

    [Fact]
    public async Task A_close_ends_the_connection_without_an_answer_and_without_a_reset()
    {
        await using ServerUnderTest under = await StartAsync(WriteAnswer.Close);

        (await PostAsync(under)).ShouldBe(("", ConnectionEnd.Closed));

        under.Server.RowCount.ShouldBe(0);
        under.Server.Requests.Single().Status.ShouldBeNull();
    }

    [Theory]
    [InlineData(1, "H")]
    [InlineData(17, "HTTP/1.1 400 Bad ")]
    [InlineData(40, "HTTP/1.1 400 Bad request\r\nConnection: cl")]
    public async Task Half_an_answer_goes_out_and_the_connection_is_closed(int bytes, string received)
    {
        await using ServerUnderTest under = await StartAsync(WriteAnswer.Error(400, "invalid", "no") with { CutAfter = bytes });

        (await PostAsync(under)).ShouldBe((received, ConnectionEnd.Closed));

        under.Server.Requests.Single().Status.ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_can_be_cut_within_its_body()
    {
        WriteAnswer whole = WriteAnswer.Error(400, "invalid", "no");
        await using ServerUnderTest under = await StartAsync(whole with { CutAfter = 200 });

        (string received, ConnectionEnd end) = await PostAsync(under);

        received.ShouldContain("""{"code":"inv""");
        received.ShouldNotContain("errorId");
        end.ShouldBe(ConnectionEnd.Closed);
    }

    [Fact]
    public async Task Half_an_answer_goes_out_over_tls_too()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartTlsAsync(certificate, WriteAnswer.NoContent with { CutAfter = 12 });
        await using RawConnection connection = await RawConnection.OpenAsync(server.Port, certificate);

        await connection.SendRequestAsync(Row);

        (await connection.ReadToEndAsync()).ShouldBe(("HTTP/1.1 204", ConnectionEnd.Closed));
    }

    [Fact]
    public async Task Rows_can_be_stored_although_the_client_is_told_an_error()
    {
        await using ServerUnderTest under = await StartAsync(WriteAnswer.Text(504, "Gateway Timeout") with { StoreRows = true });

        (await under.PostAsync(Row)).Status.ShouldBe(System.Net.HttpStatusCode.GatewayTimeout);

        under.Server.RowCount.ShouldBe(1);
    }

    [Fact]
    public async Task Bad_rows_are_not_stored_even_if_asked_for()
    {
        await using ServerUnderTest under = await StartAsync(WriteAnswer.NoContent with { StoreRows = true });

        (await under.PostAsync("t f=1i 1\nbad\n")).Status.ShouldBe(System.Net.HttpStatusCode.NoContent);

        under.Server.RowCount.ShouldBe(0);
        under.Server.RowsSeen.ShouldBe(2);
    }

    [Fact]
    public async Task A_part_of_the_body_can_be_read_before_the_whole()
    {
        string part = "";
        await using ServerUnderTest under = await StartAsync(async (request, cancelled) =>
        {
            part = Encoding.ASCII.GetString((await request.ReadPartOfBodyAsync(3, cancelled)).Span);
            return null;
        });

        await under.PostAsync(Row);

        part.ShouldBe("t f");
        under.Server.RowCount.ShouldBe(1);
    }

    [Fact]
    public void An_answer_of_less_than_nothing_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => WriteAnswer.NoContent with { CutAfter = -1 });

    private static async Task<(string Received, ConnectionEnd End)> PostAsync(ServerUnderTest under)
    {
        await using RawConnection connection = await RawConnection.OpenAsync(under.Server.Port);
        await connection.SendRequestAsync(Row);
        return await connection.ReadToEndAsync();
    }

    private static Task<ServerUnderTest> StartAsync(WriteAnswer answer) => StartAsync((_, _) => new ValueTask<WriteAnswer?>(answer));

    private static Task<ServerUnderTest> StartAsync(Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>> onWrite) =>
        ServerUnderTest.StartAsync(new() { OnWrite = onWrite });

    private static Task<QuestTestServer> StartTlsAsync(TestCertificate certificate, WriteAnswer answer) => QuestTestServer.StartAsync(
        new() { Certificate = certificate, OnWrite = (_, _) => new ValueTask<WriteAnswer?>(answer) }, TestContext.Current.CancellationToken);
}
