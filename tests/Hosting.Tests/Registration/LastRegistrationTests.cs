using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Questline.Testing;

namespace Questline.Hosting.Tests.Registration;

/// <summary>A test takes the registrations of the application, and adds a server of its own.</summary>
public class LastRegistrationTests
{
    [Fact]
    public async Task The_last_registration_says_where_rows_go()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddQuestSenderFromConnectionString("Production");
            builder.Services.AddQuestSender(server.ConfString);
        });

        await application.WriteAsync("kitchen");
        await application.FlushAsync();

        server.Rooms().ShouldBe(["kitchen"]);
    }

    [Fact]
    public async Task Nothing_is_left_of_the_options_that_code_set_before()
    {
        await using Application application = Application.Build(builder =>
        {
            builder.Services.AddQuestSender(options => options.Addresses.Add("db.example.com"));
            builder.Services.AddQuestSender("http::addr=localhost;");
        });

        Options(application).Addresses.ShouldBe(["localhost:9000"]);
    }

    [Fact]
    public async Task What_configures_the_options_of_any_registration_applies()
    {
        await using Application application = Application.Build(builder =>
        {
            builder.Services.AddQuestSender("http::addr=db.example.com;").Configure(options => options.MaxInFlight = 7);
            builder.Services.Configure<QuestSenderOptions>(options => options.Gzip = true);
            builder.Services.AddQuestSender("http::addr=localhost;");
        });

        Options(application).ShouldSatisfyAllConditions(
            options => options.MaxInFlight.ShouldBe(7),
            options => options.Gzip.ShouldBeTrue());
    }

    [Fact]
    public async Task A_registration_with_a_key_leaves_that_without_alone()
    {
        await using Application application = Application.Build(builder =>
        {
            builder.Services.AddQuestSender("http::addr=localhost;");
            builder.Services.AddKeyedQuestSender("market", "http::addr=db.example.com;");
        });

        Options(application).Addresses.ShouldBe(["localhost:9000"]);
    }

    [Fact]
    public async Task A_handler_of_rejected_rows_may_need_other_services()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        server.CreateTable("readings", ("temperature", "BOOLEAN"));
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddSingleton<Rejections>();
            builder.Services.AddQuestSender(server.ConfString)
                .Configure<Rejections>((options, rejections) => options.RowRejected = row => rejections.Tables.Add(row.Table));
        });

        await application.WriteAsync("kitchen");
        await application.FlushAsync();

        application.Services.GetRequiredService<Rejections>().Tables.ShouldBe(["readings"]);
    }

    [Fact]
    public async Task A_log_of_the_options_own_stays()
    {
        using var log = new Microsoft.Extensions.Logging.LoggerFactory();
        await using Application application = Application.Build(
            builder => builder.Services.AddQuestSender(options => options.LoggerFactory = log));

        Options(application).LoggerFactory.ShouldBeSameAs(log);
    }

    private static QuestSenderOptions Options(Application application) =>
        application.Services.GetRequiredService<IOptions<QuestSenderOptions>>().Value;

    private sealed class Rejections
    {
        public List<string> Tables { get; } = [];
    }
}
