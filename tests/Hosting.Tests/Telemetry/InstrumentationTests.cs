using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Questline.Testing;

namespace Questline.Hosting.Tests.Telemetry;

public class InstrumentationTests
{
    [Fact]
    public async Task Rows_that_were_acknowledged_are_counted()
    {
        List<MetricSnapshot> metrics = [];
        await RunAsync(services => services.AddOpenTelemetry().WithMetrics(
            builder => builder.AddQuestlineInstrumentation().AddInMemoryExporter(metrics)));

        metrics.Where(metric => metric.Name == "questline.rows").SelectMany(metric => metric.MetricPoints).ShouldContain(
            point => Equals(StateOf(point), "acknowledged") && point.GetSumLong() >= 17);
    }

    [Fact]
    public async Task A_request_with_rows_is_traced()
    {
        List<Activity> activities = [];
        await RunAsync(services => services.AddOpenTelemetry().WithTracing(
            builder => builder.AddQuestlineInstrumentation().AddInMemoryExporter(activities)));

        activities.ShouldContain(activity =>
            activity.OperationName == "questline.send" && Equals(activity.GetTagItem("db.operation.batch.size"), 17));
    }

    /// <summary>Runs an application that sends 17 rows, to its end, at which all is exported.</summary>
    private static async Task RunAsync(Action<IServiceCollection> collect)
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(builder =>
        {
            builder.Services.AddQuestSender(server.ConfString + "auto_flush=off;");
            collect(builder.Services);
        });

        await application.WriteAsync([.. Enumerable.Repeat("kitchen", 17)]);
        await application.StopAsync();
    }

    private static object? StateOf(MetricPoint point)
    {
        foreach (KeyValuePair<string, object?> tag in point.Tags)
        {
            if (tag.Key == "questline.row.state")
                return tag.Value;
        }

        return null;
    }
}
