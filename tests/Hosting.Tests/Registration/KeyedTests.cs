using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Questline.Testing;

namespace Questline.Hosting.Tests.Registration;

public class KeyedTests
{
    [Fact]
    public async Task A_sender_with_a_key_reaches_its_own_server()
    {
        await using QuestTestServer market = await StandIn.StartAsync();
        await using QuestTestServer sensors = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddKeyedQuestSender("market", market.ConfString);
            builder.Services.AddKeyedQuestSender("sensors", sensors.ConfString);
            builder.Services.AddSingleton<TwoServers>();
        });

        await application.Services.GetRequiredService<TwoServers>().WriteAsync();

        market.Rooms().ShouldBe(["exchange"]);
        sensors.Rooms().ShouldBe(["kitchen"]);
    }

    public static TheoryData<string> Ways => ["conf string", "section", "connection string", "code"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_way_of_registering_takes_a_key(string way)
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(
            builder => Register(builder, way, server),
            ("Market", server.ConfString),
            ("ConnectionStrings:Market", server.ConfString));
        var sender = application.Services.GetRequiredKeyedService<IQuestSender>("market");

        await sender.WriteAsync(Reading.Of("exchange"), TestContext.Current.CancellationToken);
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        server.Rooms().ShouldBe(["exchange"]);
    }

    [Fact]
    public async Task One_sender_has_no_key_beside_others_that_have()
    {
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddQuestSender("http::addr=localhost;");
            builder.Services.AddKeyedQuestSender("market", "http::addr=localhost;");
        });

        application.Sender.ShouldNotBeSameAs(application.Services.GetRequiredKeyedService<IQuestSender>("market"));
    }

    private static void Register(HostApplicationBuilder builder, string way, QuestTestServer server) => _ = way switch
    {
        "conf string" => builder.Services.AddKeyedQuestSender("market", server.ConfString),
        "section" => builder.Services.AddKeyedQuestSender("market", builder.Configuration.GetSection("Market")),
        "connection string" => builder.Services.AddKeyedQuestSenderFromConnectionString("market", "Market"),
        _ => builder.Services.AddKeyedQuestSender("market", options =>
        {
            options.Scheme = QuestScheme.Http;
            options.Addresses.Add($"localhost:{server.Port}");
        }),
    };

    private sealed class TwoServers([FromKeyedServices("market")] IQuestSender market, [FromKeyedServices("sensors")] IQuestSender sensors)
    {
        public async Task WriteAsync()
        {
            await market.WriteAsync(Reading.Of("exchange"), TestContext.Current.CancellationToken);
            await sensors.WriteAsync(Reading.Of("kitchen"), TestContext.Current.CancellationToken);
            await Task.WhenAll(
                market.FlushAsync(TestContext.Current.CancellationToken),
                sensors.FlushAsync(TestContext.Current.CancellationToken)).InTime();
        }
    }
}
