namespace OpenTelemetry.Metrics;

/// <summary>Metrics of Questline in OpenTelemetry.</summary>
public static class QuestlineMeterProviderBuilderExtensions
{
    /// <summary>Collects the metrics of all senders of the process: rows, requests, retries, certificates. <c>docs/observability.md</c> lists them.</summary>
    /// <param name="builder">The builder of the metrics.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static MeterProviderBuilder AddQuestlineInstrumentation(this MeterProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddMeter("Questline");
    }
}
