using Microsoft.Extensions.DependencyInjection;
using Questline.Testing;

namespace Questline.Hosting.Tests.Registration;

public class RegistrationTests
{
    [Fact]
    public async Task A_conf_string_makes_the_sender_of_the_application()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(builder => builder.Services.AddQuestSender(server.ConfString));

        await application.WriteAsync("kitchen");
        await application.FlushAsync();

        server.Rooms().ShouldBe(["kitchen"]);
    }

    [Fact]
    public async Task Code_sets_the_options_of_the_sender()
    {
        await using QuestTestServer server = await StandIn.StartAsync();

        await ShouldArriveAsync(server, builder => builder.AddQuestSender(options =>
        {
            options.Scheme = QuestScheme.Http;
            options.Addresses.Add($"localhost:{server.Port}");
        }));
    }

    [Fact]
    public async Task A_connection_string_makes_the_sender()
    {
        await using QuestTestServer server = await StandIn.StartAsync();

        await ShouldArriveAsync(
            server,
            services => services.AddQuestSenderFromConnectionString("QuestDB"),
            ("ConnectionStrings:QuestDB", server.ConfString));
    }

    [Fact]
    public async Task Both_types_are_the_same_sender()
    {
        await using Application application = Application.Build(builder => builder.Services.AddQuestSender("http::addr=localhost;"));

        application.Services.GetRequiredService<IQuestSender>().ShouldBeSameAs(application.Services.GetRequiredService<QuestSender>());
    }

    [Fact]
    public async Task Senders_of_one_key_are_the_same_sender()
    {
        await using Application application = Application.Build(builder => builder.Services.AddKeyedQuestSender("market", "http::addr=localhost;"));

        application.Services.GetRequiredKeyedService<IQuestSender>("market")
            .ShouldBeSameAs(application.Services.GetRequiredKeyedService<QuestSender>("market"));
    }

    [Fact]
    public async Task A_sender_is_made_without_a_server()
    {
        await using Application application = await Application.StartAsync(builder => builder.Services.AddQuestSender("http::addr=localhost:1;"));

        application.Sender.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task The_log_of_the_application_is_that_of_the_sender()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(builder => builder.Services.AddQuestSender(server.ConfString));

        await application.WriteAsync("kitchen");

        application.Log.Entries.ShouldContain(entry => entry.StartsWith("Information Questline.QuestSender Connected:"));
    }

    [Fact]
    public void Registering_wants_a_conf_string_a_section_a_name_or_a_function()
    {
        var services = new ServiceCollection();

        Should.Throw<ArgumentNullException>(() => services.AddQuestSender((string)null!));
        Should.Throw<ArgumentNullException>(() => services.AddQuestSender((Action<QuestSenderOptions>)null!));
        Should.Throw<ArgumentException>(() => services.AddQuestSenderFromConnectionString(""));
        Should.Throw<ArgumentException>(() => services.AddKeyedQuestSender("", "http::addr=localhost;"));
    }

    private static async Task ShouldArriveAsync(
        QuestTestServer server, Action<IServiceCollection> register, params (string Path, string? Value)[] configuration)
    {
        await using Application application = await Application.StartAsync(builder => register(builder.Services), configuration);

        await application.WriteAsync("kitchen");
        await application.FlushAsync();

        server.Rooms().ShouldBe(["kitchen"]);
    }
}
