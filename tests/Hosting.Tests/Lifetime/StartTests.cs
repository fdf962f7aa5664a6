using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Questline.Testing;

namespace Questline.Hosting.Tests.Lifetime;

public class StartTests
{
    [Fact]
    public async Task A_wrong_conf_string_ends_the_start_with_every_problem_and_its_position()
    {
        await using Application application = Application.Build(
            builder => builder.Services.AddQuestSender("https::addr=localhost;tls_cq=os_roots;max_name_len=15;"));

        var refusal = await Should.ThrowAsync<QuestConfigurationException>(application.StartAsync);

        refusal.Message.ShouldBe(
            "The configuration has 2 problems:\n"
            + "- Unknown key: did you mean `tls_ca`? (at position 22)\n"
            + "- `max_name_len` must be a whole number, from 16 to 2147483647. (at position 51)");
    }

    [Fact]
    public async Task Options_that_contradict_each_other_end_the_start()
    {
        await using Application application = Application.Build(
            builder => builder.Services.AddQuestSender(options => options.Username = "joe"));

        (await Should.ThrowAsync<QuestConfigurationException>(application.StartAsync)).Message.ShouldContain("addr");
    }

    [Fact]
    public async Task The_refusal_of_a_sender_with_a_key_names_it()
    {
        await using Application application = Application.Build(builder =>
        {
            builder.Services.AddKeyedQuestSender("sensors", "http::addr=localhost;");
            builder.Services.AddKeyedQuestSender("market", "http::addr=localhost;gzop=on;");
        });

        var refusal = await Should.ThrowAsync<QuestConfigurationException>(application.StartAsync);

        refusal.Message.ShouldBe("The sender with the key `market`: Unknown key: did you mean `gzip`? (at position 21)");
        refusal.Position.ShouldBe(21);
    }

    [Fact]
    public async Task The_refusal_of_a_configuration_says_where_it_stands()
    {
        await using Application application = Application.Build(
            builder => builder.Services.AddQuestSender(builder.Configuration.GetSection("Databases:QuestDB")),
            ("Databases:QuestDB", "http::addr=localhost;gzop=on;autoflush=on;"));

        var refusal = await Should.ThrowAsync<QuestConfigurationException>(application.StartAsync);

        refusal.Message.ShouldStartWith("The sender of `Databases:QuestDB`: The configuration has 2 problems:\n- Unknown key: did you mean `gzip`? (at position 21)");
    }

    [Fact]
    public async Task A_missing_connection_string_ends_the_start_with_the_places_for_it()
    {
        await using Application application = Application.Build(
            builder => builder.Services.AddKeyedQuestSenderFromConnectionString("market", "Market"));

        var refusal = await Should.ThrowAsync<QuestConfigurationException>(application.StartAsync);

        refusal.Message.ShouldBe(
            "The sender with the key `market`, of `ConnectionStrings:Market`: There is no such connection string: put a conf string there, into "
            + "appsettings.json, the user secrets, or the environment variable `ConnectionStrings__Market`.");
    }

    [Fact]
    public async Task No_other_service_has_started_then()
    {
        OtherService other = new();
        await using Application application = Application.Build(builder =>
        {
            builder.Services.AddHostedService(_ => other);
            builder.Services.AddQuestSender("http::");
        });

        await Should.ThrowAsync<QuestConfigurationException>(application.StartAsync);

        other.HasStarted.ShouldBeFalse();
    }

    [Fact]
    public async Task No_secret_gets_into_the_refusal_or_the_log()
    {
        await using Application application = Application.Build(
            builder =>
            {
                builder.Services.AddQuestSender(builder.Configuration.GetSection("QuestDB"));
                builder.Services.AddKeyedQuestSender("market", builder.Configuration.GetSection("Market"));
            },
            ("QuestDB", "http::addr=localhost;username=joe;password=s3cret;s3cret;gzip=s3cret;"),
            ("Market:Scheme", "s3cret"),
            ("Market:Password", "s3cret"));

        Exception refusal = await Should.ThrowAsync<QuestConfigurationException>(application.StartAsync);

        refusal.ToString().ShouldNotContain("s3cret");
        string.Join('\n', application.Log.Entries).ShouldNotContain("s3cret");
    }

    [Fact]
    public async Task An_application_whose_sender_is_replaced_needs_no_configuration()
    {
        RecordingSender fake = new();
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddQuestSenderFromConnectionString("QuestDB");
            builder.Services.AddSingleton<IQuestSender>(fake);
        });

        await application.WriteAsync("kitchen");

        fake.Rows.ShouldBe([Reading.Of("kitchen")]);
    }

    [Fact]
    public async Task A_sender_that_is_replaced_for_each_scope_does_not_disturb_the_start()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = Application.Build(builder =>
        {
            builder.Services.AddQuestSender(server.ConfString);
            builder.Services.AddScoped<IQuestSender, ScopedSender>();
        });

        await Should.NotThrowAsync(application.StartAsync);
    }

    private sealed class ScopedSender : RecordingSender;

    private sealed class OtherService : BackgroundService
    {
        public bool HasStarted { get; private set; }

        protected override Task ExecuteAsync(CancellationToken stoppingToken)
        {
            HasStarted = true;
            return Task.CompletedTask;
        }
    }
}
