using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Questline.Testing;

namespace Questline.Hosting.Tests.Health;

public class WebApplicationTests
{
    [Fact]
    public async Task The_endpoint_of_health_tells_whether_the_server_takes_rows()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using WebApplication application = await StartAsync(server);
        using HttpClient client = Connect(application);

        HttpStatusCode before = await StatusAsync(client);
        await server.StopAsync();
        HttpStatusCode after = await StatusAsync(client);

        before.ShouldBe(HttpStatusCode.OK);
        after.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Rows_that_a_request_brought_arrive_at_the_end()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using WebApplication application = await StartAsync(server);
        using HttpClient client = Connect(application);
        using HttpResponseMessage answer = await client.PostAsync("/rooms/kitchen", content: null, TestContext.Current.CancellationToken);

        await application.StopAsync(TestContext.Current.CancellationToken).InTime();

        answer.EnsureSuccessStatusCode();
        server.Rooms().ShouldBe(["kitchen"]);
    }

    private static async Task<WebApplication> StartAsync(QuestTestServer server)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddQuestSender(server.ConfString + "auto_flush=off;");
        builder.Services.AddHealthChecks().AddQuestSender();
        WebApplication application = builder.Build();
        application.MapHealthChecks("/health");
        application.MapPost("/rooms/{room}", async (string room, IQuestSender sender) => await sender.WriteAsync(Reading.Of(room)));
        await application.StartAsync(TestContext.Current.CancellationToken).InTime();
        return application;
    }

    private static HttpClient Connect(WebApplication application) => new() { BaseAddress = new Uri(application.Urls.Single()) };

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client)
    {
        using HttpResponseMessage answer = await client.GetAsync("/health", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
