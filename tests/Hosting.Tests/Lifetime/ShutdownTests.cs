using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Questline.Testing;

namespace Questline.Hosting.Tests.Lifetime;

public class ShutdownTests
{
    // Nothing goes out before the end.
    private const string Quiet = "auto_flush=off;";

    [Fact]
    public async Task Rows_that_are_pending_arrive()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(builder => builder.Services.AddQuestSender(server.ConfString + Quiet));
        await application.WriteAsync("kitchen", "hall");

        await application.StopAsync();

        server.Rooms().ShouldBe(["kitchen", "hall"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_row_that_another_service_writes_at_its_end_arrives(bool isRegisteredFirst)
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(builder =>
        {
            if (isRegisteredFirst)
                builder.Services.AddHostedService<LastWords>();
            builder.Services.AddQuestSender(server.ConfString + Quiet);
            if (!isRegisteredFirst)
                builder.Services.AddHostedService<LastWords>();
        });

        await application.StopAsync();

        server.Rooms().ShouldBe(["last words"]);
    }

    [Fact]
    public async Task The_flush_lasts_longer_than_close_timeout_where_the_host_waits()
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using QuestTestServer server = await StandIn.StartAsync(new() { OnWrite = answers.OnWriteAsync });
        await using Application application = await Application.StartAsync(builder => builder.Services
            .AddQuestSender(server.ConfString + Quiet + "close_timeout=700;")
            .Configure(options => options.TimeProvider = time));
        await application.WriteAsync("kitchen");
        Task stopping = application.StopAsync();
        await answers.ArrivalAsync();

        time.Advance(TimeSpan.FromMilliseconds(700));
        answers.ReleaseAll();

        await stopping;
        application.Sender.Acknowledged.ShouldBe(1);
        application.Log.Entries.ShouldNotContain(entry => entry.Contains("ClosedWithFailure"));
    }

    [Fact]
    public async Task A_server_that_is_down_holds_the_end_up_no_longer_than_the_host_waits_and_what_is_lost_is_logged()
    {
        await using QuestTestServer server = await StandIn.StartAsync(new() { Username = "joe", Password = "s3cret" });
        Application application = await StartPatientAsync(server);
        await application.WriteAsync("kitchen", "hall", "attic");
        await server.StopAsync();

        await application.StopAsync();

        application.Log.Entries.ShouldContain(
            "Error Questline.QuestSender RowsLeftAtDispose: 3 rows were still pending when the sender was disposed, and are lost with it");
        application.Log.Entries.ShouldContain(
            entry => entry.StartsWith("Error Questline.Extensions.Hosting ClosedWithFailure: The sender was closed at the end of the application with a failure: "));
        string.Join('\n', application.Log.Entries).ShouldNotContain("s3cret");
        await application.DisposeAsync();
    }

    [Fact]
    public async Task The_disposal_of_the_host_neither_waits_again_nor_fails()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        Application application = await StartPatientAsync(server);
        await application.WriteAsync("kitchen");
        await server.StopAsync();
        await application.StopAsync();

        await application.DisposeAsync().InTime();

        application.Log.Entries.Count(entry => entry.Contains("RowsLeftAtDispose")).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_takes_no_time_from_another()
    {
        var answers = new HeldAnswers();
        await using QuestTestServer market = await StandIn.StartAsync(new() { OnWrite = answers.OnWriteAsync });
        await using QuestTestServer sensors = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddKeyedQuestSender("market", market.ConfString + Quiet);
            builder.Services.AddKeyedQuestSender("sensors", sensors.ConfString + Quiet);
        });
        foreach (string key in new[] { "market", "sensors" })
            await application.Services.GetRequiredKeyedService<IQuestSender>(key).WriteAsync(Reading.Of(key), TestContext.Current.CancellationToken);

        Task stopping = application.StopAsync();

        await sensors.WaitForRowsAsync(1, TestContext.Current.CancellationToken).InTime();
        market.RowCount.ShouldBe(0);
        answers.ReleaseAll();
        await stopping;
        market.Rooms().ShouldBe(["market"]);
    }

    [Fact]
    public async Task Rows_that_the_server_rejects_at_the_end_are_logged_with_its_reason()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        server.CreateTable("readings", ("temperature", "BOOLEAN"));
        await using Application application = await Application.StartAsync(
            builder => builder.Services.AddKeyedQuestSender("sensors", server.ConfString + Quiet));
        await application.Services.GetRequiredKeyedService<IQuestSender>("sensors")
            .WriteAsync(Reading.Of("kitchen"), TestContext.Current.CancellationToken);

        await application.StopAsync();

        application.Log.Entries.ShouldContain(entry => entry.StartsWith(
            "Error Questline.Extensions.Hosting ClosedWithFailure: The sender with the key `sensors` was closed at the end of the application with a "
            + "failure: The server rejected 1 row"));
    }

    [Fact]
    public async Task Without_a_host_disposing_the_services_sends_what_is_pending()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        var services = new ServiceCollection();
        services.AddQuestSender(server.ConfString + Quiet);
        ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IQuestSender>().WriteAsync(Reading.Of("kitchen"), TestContext.Current.CancellationToken);

        await provider.DisposeAsync().InTime();

        server.Rooms().ShouldBe(["kitchen"]);
    }

    [Fact]
    public async Task What_another_service_fails_with_at_the_start_is_not_lost_with_the_rows()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        Application application = Application.Build(builder =>
        {
            builder.Services.AddQuestSender(server.ConfString + Quiet + "retry_timeout=0;");
            builder.Services.AddHostedService(services => new FailingService(services.GetRequiredService<IQuestSender>(), server));
        });
        await Should.ThrowAsync<NotSupportedException>(application.StartAsync);

        // The host is disposed while that exception is on its way, and one of its own would take its place.
        await Should.NotThrowAsync(application.DisposeAsync().InTime());

        application.Log.Entries.ShouldContain(entry => entry.Contains("RowsLeftAtDispose"));
        application.Log.Entries.ShouldContain(entry => entry.Contains("ClosedWithFailure"));
    }

    /// <summary>A sender that would try for a minute, and a host that does not let it.</summary>
    private static Task<Application> StartPatientAsync(QuestTestServer server) => Application.StartAsync(builder =>
    {
        builder.Services.AddQuestSender(server.ConfString + Quiet + "retry_timeout=60000;close_timeout=60000;");
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
    });

    private sealed class FailingService(IQuestSender sender, QuestTestServer server) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await sender.WriteAsync(Reading.Of("kitchen"), cancellationToken);
            await server.StopAsync();
            throw new NotSupportedException();
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class LastWords(IQuestSender sender) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => sender.WriteAsync(Reading.Of("last words"), cancellationToken).AsTask();
    }
}
