using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Questline.Extensions.Hosting;
using Questline.Testing;

namespace Questline.Hosting.Tests.Health;

public class HealthCheckTests
{
    [Fact]
    public async Task A_server_that_takes_rows_is_healthy()
    {
        await using QuestTestServer server = await StandIn.StartAsync();

        HealthReportEntry report = await CheckAsync(server.ConfString);

        report.Status.ShouldBe(HealthStatus.Healthy);
        report.Data.ShouldBe(
            new Dictionary<string, object> { ["pending"] = 0L, ["rejected"] = 0L, ["protocol_version"] = 3 },
            ignoreOrder: true);
        server.Requests.ShouldAllBe(request => request.RowsSeen == 0);
    }

    [Fact]
    public async Task A_server_that_is_down_is_unhealthy()
    {
        await using QuestTestServer server = await StandIn.StartDownAsync();

        HealthReportEntry report = await CheckAsync(server.ConfString);

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Exception.ShouldBeOfType<QuestConnectionException>().Message.ShouldBe(report.Description);
        report.Data.Keys.ShouldBe(["pending", "rejected"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_server_that_is_back_is_healthy_again()
    {
        await using QuestTestServer server = await StandIn.StartDownAsync();
        await using Application application = await StartAsync(server.ConfString);
        HealthReportEntry before = await CheckAsync(application);
        await server.RestartAsync(TestContext.Current.CancellationToken);

        HealthReportEntry after = await CheckAsync(application);

        before.Status.ShouldBe(HealthStatus.Unhealthy);
        after.Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_replica_is_unhealthy()
    {
        await using QuestTestServer server = await StandIn.StartAsync(new() { AcceptsWrites = false });

        HealthReportEntry report = await CheckAsync(server.ConfString);

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Exception.ShouldBeAssignableTo<QuestException>();
    }

    [Fact]
    public async Task A_server_that_refuses_the_credentials_is_unhealthy_and_the_password_is_not_told()
    {
        await using QuestTestServer server = await StandIn.StartAsync(new() { Username = "joe", Password = "right" });

        HealthReportEntry report = await CheckAsync($"http::addr=localhost:{server.Port};username=joe;password=wr0ng;");

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Exception.ShouldBeOfType<QuestAuthenticationException>().ToString().ShouldNotContain("wr0ng");
    }

    [Fact]
    public async Task A_server_that_cannot_be_trusted_is_unhealthy()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StandIn.StartAsync(new() { Certificate = certificate });

        HealthReportEntry report = await CheckAsync($"https::addr=localhost:{server.Port};");

        report.Status.ShouldBe(HealthStatus.Unhealthy);
        report.Exception.ShouldBeOfType<QuestTlsException>();
    }

    [Theory]
    [InlineData(20, HealthStatus.Healthy)]
    [InlineData(4000, HealthStatus.Degraded)]
    [InlineData(0, HealthStatus.Healthy)]
    public async Task A_certificate_that_expires_within_the_notice_is_degraded(int noticeDays, HealthStatus expected)
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StandIn.StartAsync(new() { Certificate = certificate });

        HealthReportEntry report = await CheckAsync(
            server.ConfString, configure: options => options.CertificateExpiryNotice = TimeSpan.FromDays(noticeDays));

        report.Status.ShouldBe(expected);
        report.Data["certificate_expires_at"].ShouldBeOfType<DateTimeOffset>().ShouldBeGreaterThan(DateTimeOffset.UtcNow);
    }

    [Theory]
    [InlineData(2, HealthStatus.Healthy)]
    [InlineData(1, HealthStatus.Degraded)]
    public async Task More_pending_rows_than_allowed_are_degraded(int maximum, HealthStatus expected)
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await StartAsync(
            server.ConfString + "auto_flush=off;", configure: options => options.MaxPendingRows = maximum);
        await application.WriteAsync("kitchen", "hall");

        HealthReportEntry report = await CheckAsync(application);

        report.Status.ShouldBe(expected);
        report.Data["pending"].ShouldBe(2L);
    }

    [Fact]
    public async Task The_status_of_a_failure_can_be_chosen()
    {
        await using QuestTestServer server = await StandIn.StartDownAsync();

        HealthReportEntry report = await CheckAsync(server.ConfString, HealthStatus.Degraded);

        report.Status.ShouldBe(HealthStatus.Degraded);
    }

    [Fact]
    public async Task Each_sender_with_a_key_has_a_check_of_its_own()
    {
        await using QuestTestServer market = await StandIn.StartAsync();
        await using QuestTestServer sensors = await StandIn.StartDownAsync();
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddKeyedQuestSender("market", market.ConfString);
            builder.Services.AddKeyedQuestSender("sensors", sensors.ConfString);
            builder.Services.AddHealthChecks().AddKeyedQuestSender("market").AddKeyedQuestSender("sensors", name: "fleet");
        });

        HealthReport report = await application.Services.GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(TestContext.Current.CancellationToken).InTime();

        report.Entries["questdb-market"].Status.ShouldBe(HealthStatus.Healthy);
        report.Entries["fleet"].Status.ShouldBe(HealthStatus.Unhealthy);
    }

    [Fact]
    public async Task A_check_of_a_sender_that_nobody_registered_says_what_to_call()
    {
        await using Application application = await Application.StartAsync(builder => builder.Services.AddHealthChecks().AddQuestSender());

        InvalidOperationException refusal = await Should.ThrowAsync<InvalidOperationException>(() => CheckAsync(application));

        refusal.Message.ShouldBe("The health check of the sender finds no sender: register it with services.AddQuestSender.");
    }

    [Fact]
    public async Task A_check_of_a_key_that_nobody_registered_names_the_key()
    {
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddQuestSender("http::addr=localhost;");
            builder.Services.AddHealthChecks().AddKeyedQuestSender("market");
        });

        InvalidOperationException refusal = await Should.ThrowAsync<InvalidOperationException>(() => CheckAsync(application));

        refusal.Message.ShouldBe(
            "The health check of the sender with the key `market` finds no sender: register it with services.AddKeyedQuestSender and this key.");
    }

    [Fact]
    public void A_negative_threshold_is_refused()
    {
        IHealthChecksBuilder checks = new ServiceCollection().AddHealthChecks();

        Should.Throw<ArgumentOutOfRangeException>(() => checks.AddQuestSender(configure: options => options.MaxPendingRows = -1));
        Should.Throw<ArgumentOutOfRangeException>(() => checks.AddQuestSender(configure: options => options.CertificateExpiryNotice = -TimeSpan.FromDays(1)));
    }

    private static async Task<HealthReportEntry> CheckAsync(
        string confString, HealthStatus? failureStatus = null, Action<QuestSenderHealthCheckOptions>? configure = null)
    {
        await using Application application = await StartAsync(confString, failureStatus, configure);
        return await CheckAsync(application);
    }

    private static Task<Application> StartAsync(
        string confString, HealthStatus? failureStatus = null, Action<QuestSenderHealthCheckOptions>? configure = null) =>
        Application.StartAsync(builder =>
        {
            builder.Services.AddQuestSender(confString);
            builder.Services.AddHealthChecks().AddQuestSender(failureStatus: failureStatus, configure: configure);
        });

    private static async Task<HealthReportEntry> CheckAsync(Application application)
    {
        HealthReport report = await application.Services.GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(TestContext.Current.CancellationToken).InTime();
        return report.Entries["questdb"];
    }
}
