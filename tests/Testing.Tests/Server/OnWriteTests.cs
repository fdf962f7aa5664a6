using System.Net;
using System.Text;

namespace Questline.Testing.Tests;

public class OnWriteTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_of_the_tests_choice_is_answered_and_nothing_is_kept()
    {
        await using ServerUnderTest under = await StartAsync(
            _ => WriteAnswer.Error(503, "retry operation", "the table was renamed", line: 7) with { RetryAfter = "2" });

        PostAnswer answer = await under.PostAsync("t f=1i 1\n");

        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        answer.Body.ShouldStartWith("""{"code":"retry operation","message":"the table was renamed","line":7,"errorId":""");
        under.Server.RowCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_proxys_answer_can_be_played()
    {
        await using ServerUnderTest under = await StartAsync(_ => WriteAnswer.Text(502, "<html>Bad Gateway</html>", "text/html"));

        PostAnswer answer = await under.PostAsync("t f=1i 1\n");

        answer.Status.ShouldBe(HttpStatusCode.BadGateway);
        answer.Body.ShouldBe("<html>Bad Gateway</html>");
        answer.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Null_lets_the_request_go_on()
    {
        await using ServerUnderTest under = await StartAsync(request => request.Number == 1 ? WriteAnswer.Text(500, "") : null);

        (await under.PostAsync("t f=1i 1\n")).Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await under.PostAsync("t f=2i 1\n")).Status.ShouldBe(HttpStatusCode.NoContent);

        under.Server.Rows("t").Select(row => row.GetLong("f")).ShouldBe([2]);
    }

    [Fact]
    public async Task The_answer_can_be_held_back_until_a_signal()
    {
        var signal = new TaskCompletionSource();
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new()
        {
            OnWrite = async (_, cancelled) =>
            {
                await signal.Task.WaitAsync(cancelled);
                return null;
            },
        });

        Task<PostAnswer> post = under.PostAsync("t f=1i 1\n");
        under.Server.RowCount.ShouldBe(0);
        signal.SetResult();

        (await post).Status.ShouldBe(HttpStatusCode.NoContent);
        under.Server.RowCount.ShouldBe(1);
    }

    [Fact]
    public async Task The_connection_can_be_aborted_before_the_body_is_read()
    {
        await using ServerUnderTest under = await StartAsync(_ => WriteAnswer.Abort);

        await Should.ThrowAsync<HttpRequestException>(() => under.PostAsync("t f=1i 1\n"));

        under.Server.Requests.Single().ShouldSatisfyAllConditions(
            request => request.Status.ShouldBeNull(),
            request => request.BodyLength.ShouldBe(0));
    }

    [Fact]
    public async Task The_connection_can_be_aborted_after_the_body_was_read()
    {
        string body = "";
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new()
        {
            OnWrite = async (request, cancelled) =>
            {
                body = Encoding.UTF8.GetString((await request.ReadBodyAsync(cancelled)).Span);
                return WriteAnswer.Abort;
            },
        });

        await Should.ThrowAsync<HttpRequestException>(() => under.PostAsync("t f=1i 1\n"));

        body.ShouldBe("t f=1i 1\n");
        under.Server.RowCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_body_that_was_looked_at_is_still_handled()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new()
        {
            OnWrite = async (request, cancelled) =>
            {
                await request.ReadBodyAsync(cancelled);
                return null;
            },
        });

        (await under.PostAsync("t f=1i 1")).Status.ShouldBe(HttpStatusCode.NoContent);

        under.Server.RowCount.ShouldBe(1);
    }

    [Fact]
    public async Task The_request_shows_its_path_query_and_headers()
    {
        WriteRequest? seen = null;
        (string, string, string?, string?) parts = default;
        await using ServerUnderTest under = await StartAsync(request =>
        {
            seen = request;
            parts = (request.Path, request.Query, request.Header("content-type"), request.Header("X-Missing"));
            return null;
        });

        await under.PostAsync("t f=1i 1\n", "/write?precision=n");

        seen.ShouldNotBeNull();
        parts.ShouldBe(("/write", "?precision=n", "text/plain; charset=utf-8", null));
    }

    [Fact]
    public async Task Disposing_the_server_lets_go_of_held_answers()
    {
        var arrived = new TaskCompletionSource();
        ServerUnderTest under = await ServerUnderTest.StartAsync(new()
        {
            OnWrite = async (_, cancelled) =>
            {
                arrived.SetResult();
                await Task.Delay(Timeout.Infinite, cancelled);
                return null;
            },
        });
        Task<PostAnswer> post = under.PostAsync("t f=1i 1\n");
        await arrived.Task.WaitAsync(Cancelled);

        await under.Server.DisposeAsync();

        await Should.ThrowAsync<HttpRequestException>(() => post);
        await under.DisposeAsync();
    }

    private static Task<ServerUnderTest> StartAsync(Func<WriteRequest, WriteAnswer?> answer) =>
        ServerUnderTest.StartAsync(new() { OnWrite = (request, _) => ValueTask.FromResult(answer(request)) });
}
