using System.Net;
using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.Transport;

public class ServerErrorTests
{
    private const string Json = "application/json; charset=utf-8";
    private const string Text = "text/plain; charset=utf-8";
    private const string Html = "text/html";

    [Fact]
    public async Task An_error_of_QuestDB_is_told_with_all_that_it_says()
    {
        const string Body = """{"code":"invalid","message":"failed to parse:\nerror in line 3: cast","line":3,"errorId":"965d93e96e1b-2"}""";

        var error = await FlushErrorAsync<QuestServerException>(CannedAnswer.Of(400, Body));

        error.Status.ShouldBe(HttpStatusCode.BadRequest);
        error.Code.ShouldBe("invalid");
        error.Line.ShouldBe(3);
        error.ErrorId.ShouldBe("965d93e96e1b-2");
        error.IsTransient.ShouldBeFalse();
        error.Message.ShouldBe(
            "The server answered HTTP 400, invalid at row 3 of the request: failed to parse: error in line 3: cast [errorId 965d93e96e1b-2]"
            + " None is rejected: all stay pending.");
    }

    [Fact]
    public async Task An_error_in_chunks_with_a_leading_zero_is_read()
    {
        const string Body = """{"code":"internal error","message":"disk full","errorId":"1"}""";
        string answer = $"HTTP/1.1 500 Bad request\r\nContent-Type: {Json}\r\nTransfer-Encoding: chunked\r\n\r\n{Body.Length:x2}\r\n{Body}\r\n00\r\n\r\n";

        var error = await FlushErrorAsync<QuestServerException>(CannedAnswer.Raw(answer));

        error.Code.ShouldBe("internal error");
        error.Line.ShouldBeNull();
        error.IsTransient.ShouldBeTrue();
    }

    [Theory]
    [InlineData(400, "missing Content-Length\r\n", Text, "The server answered HTTP 400: missing Content-Length")]
    [InlineData(500, "", Text, "The server answered HTTP 500.")]
    [InlineData(502, "<html><h1>Bad Gateway</h1></html>", Html, "The server answered HTTP 502: the answer is a web page")]
    [InlineData(400, "{\"code\":\"inv", Json, "The server answered HTTP 400: {\"code\":\"inv")]
    [InlineData(400, "[1,2]", Json, "The server answered HTTP 400: [1,2]")]
    [InlineData(400, "{}", Json, "The server answered HTTP 400.")]
    [InlineData(400, "{\"code\":7,\"message\":[],\"line\":\"x\",\"errorId\":{}}", Json, "The server answered HTTP 400.")]
    [InlineData(400, "{\"message\":\"\\ud800\",\"code\":\"invalid\"}", Json, "The server answered HTTP 400, invalid.")]
    [InlineData(413, "{\"code\":\"request too large\"}", Json, "line.http.max.recv.buffer.size")]
    [InlineData(404, "", Text, "line.http.enabled")]
    [InlineData(421, "", Text, "name the primary")]
    [InlineData(429, "", Text, "share one sender")]
    public async Task Any_other_answer_is_told_as_it_is(int status, string body, string contentType, string message)
    {
        var error = await FlushErrorAsync<QuestServerException>(CannedAnswer.Of(status, body, contentType));

        ((int)error.Status).ShouldBe(status);
        error.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData(200, Html)]
    [InlineData(202, Html)]
    [InlineData(302, Text)]
    public async Task A_web_page_or_a_redirection_acknowledges_nothing(int status, string contentType)
    {
        var error = await FlushErrorAsync<QuestServerException>(CannedAnswer.Of(status, "Welcome!", contentType));

        error.Message.ShouldContain("QuestDB acknowledges rows with HTTP 204");
    }

    [Theory]
    [InlineData(200, "", Text)]
    [InlineData(200, "{}", Json)]
    [InlineData(202, "", Text)]
    public async Task Any_other_success_acknowledges_the_rows(int status, string body, string contentType)
    {
        await using var server = CannedServer.Writing(CannedAnswer.Of(status, body, contentType));
        await using var sender = QuestSender.Create(server.ConfString);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);

        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        sender.Acknowledged.ShouldBe(1);
    }

    [Fact]
    public async Task A_body_without_end_is_cut_off()
    {
        var error = await FlushErrorAsync<QuestServerException>(CannedAnswer.Of(500, new string('x', 10 * 1024 * 1024), Text));

        error.Message.Length.ShouldBeLessThan(2100);
    }

    [Fact]
    public async Task A_body_that_breaks_off_leaves_the_status()
    {
        var answer = CannedAnswer.Raw($"HTTP/1.1 400 Bad request\r\nContent-Type: {Json}\r\nContent-Length: 500\r\n\r\n{{\"code\":", ends: true);

        var error = await FlushErrorAsync<QuestServerException>(answer);

        error.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_message_forges_no_line_of_a_log()
    {
        var error = await FlushErrorAsync<QuestServerException>(CannedAnswer.Of(400, "bad\r\nError: all is lost\u2028\u0085\u001b[31m", Text));

        error.Message.ShouldBe("The server answered HTTP 400: bad  Error: all is lost   [31m It names no row, so none is rejected: all stay pending.");
    }

    [Theory]
    [InlineData(401, "HTTP 401): check username and password")]
    [InlineData(403, "HTTP 403): grant it the right to write")]
    public async Task Refused_credentials_are_an_error_of_their_own(int status, string message)
    {
        var error = await FlushErrorAsync<QuestAuthenticationException>(CannedAnswer.Of(status, "who are you?", Text));

        ((int?)error.Status).ShouldBe(status);
        error.Message.ShouldContain(message);
        error.Message.ShouldNotContain("who are you");
        error.IsTransient.ShouldBeFalse();
    }

    /// <summary>The answer to the rows; they stay pending.</summary>
    private static async Task<TError> FlushErrorAsync<TError>(CannedAnswer answer)
        where TError : QuestException
    {
        await using var server = CannedServer.Writing(answer);
        QuestSender sender = QuestSender.Create(server.ConfString);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).InTime();

        var error = await Should.ThrowAsync<TError>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());

        sender.Pending.ShouldBe(1);
        await Should.ThrowAsync<TError>(sender.DisposeAsync().InTime());
        return error;
    }
}
