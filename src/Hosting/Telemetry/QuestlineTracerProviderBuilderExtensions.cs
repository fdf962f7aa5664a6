namespace OpenTelemetry.Trace;

/// <summary>Traces of Questline in OpenTelemetry.</summary>
public static class QuestlineTracerProviderBuilderExtensions
{
    /// <summary>Collects an activity for each request with rows, of all senders of the process.</summary>
    /// <param name="builder">The builder of the traces.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TracerProviderBuilder AddQuestlineInstrumentation(this TracerProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSource("Questline");
    }
}
