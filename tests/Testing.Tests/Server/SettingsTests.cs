using System.Net;

namespace Questline.Testing.Tests;

public class SettingsTests
{
    [Fact]
    public async Task Settings_can_fail_first_and_succeed_later()
    {
        await using ServerUnderTest under = await StartAsync(request => request.Number == 1 ? WriteAnswer.Text(503, "") : null);

        (await GetAsync(under)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await GetAsync(under)).Body.ShouldContain("line.proto.support.versions");

        under.Server.SettingsRequestCount.ShouldBe(2);
    }

    [Fact]
    public async Task Settings_can_be_those_of_the_test()
    {
        await using ServerUnderTest under = await StartAsync(_ => WriteAnswer.Text(200, """{"config":{}}""", "application/json"));

        (await GetAsync(under)).Body.ShouldBe("""{"config":{}}""");
    }

    [Fact]
    public async Task Settings_can_break_the_connection()
    {
        await using ServerUnderTest under = await StartAsync(_ => WriteAnswer.Abort);

        await Should.ThrowAsync<HttpRequestException>(() => GetAsync(under));
    }

    [Fact]
    public async Task Settings_can_be_held_back_until_the_client_gives_up()
    {
        var arrived = new TaskCompletionSource();
        var gone = new TaskCompletionSource();
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new()
        {
            OnSettings = async (_, cancelled) =>
            {
                await using CancellationTokenRegistration registration = cancelled.Register(gone.SetResult);
                arrived.SetResult();
                await Task.Delay(Timeout.Infinite, cancelled);
                return null;
            },
        });
        using var giveUp = new CancellationTokenSource();

        Task get = under.Client.GetAsync(new Uri("/settings", UriKind.Relative), giveUp.Token);
        await arrived.Task.WaitAsync(TestContext.Current.CancellationToken);
        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => get);
        await gone.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_request_shows_its_headers()
    {
        string? agent = null;
        await using ServerUnderTest under = await StartAsync(request =>
        {
            agent = request.Header("user-agent");
            return null;
        });
        under.Client.DefaultRequestHeaders.UserAgent.ParseAdd("test/1");

        await GetAsync(under);

        agent.ShouldBe("test/1");
    }

    [Fact]
    public async Task A_server_can_stop_and_begin_taking_rows()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        under.Server.AcceptsWrites = false;
        (await GetAsync(under)).Body.ShouldContain("\"accepting.writes\":[]");
        (await under.PostAsync("t f=1i 1\n")).Status.ShouldBe(HttpStatusCode.MisdirectedRequest);

        under.Server.AcceptsWrites = true;
        (await GetAsync(under)).Body.ShouldContain("\"accepting.writes\":[\"http\", \"tcp\"]");
        (await under.PostAsync("t f=1i 1\n")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    private static Task<ServerUnderTest> StartAsync(Func<SettingsRequest, WriteAnswer?> answer) =>
        ServerUnderTest.StartAsync(new() { OnSettings = (request, _) => ValueTask.FromResult(answer(request)) });

    private static Task<PostAnswer> GetAsync(ServerUnderTest under) => under.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/settings"));
}
