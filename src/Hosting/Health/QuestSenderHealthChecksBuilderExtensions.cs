using Microsoft.Extensions.Diagnostics.HealthChecks;
using Questline;
using Questline.Extensions.Hosting;
using Questline.Extensions.Hosting.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Adds the health check of a sender. It asks the server whether it takes rows from the sender, with its credentials and TLS, and stores nothing. It is
/// degraded while a certificate is about to expire or more rows are pending than allowed, and failed where the server cannot be reached or
/// trusted, refuses the credentials or takes no rows; the <see cref="QuestException"/> then says why, and never holds a secret. The data has
/// <c>pending</c> and <c>rejected</c>, and of a server that answers <c>protocol_version</c> and <c>certificate_expires_at</c>.
/// </summary>
public static class QuestSenderHealthChecksBuilderExtensions
{
    /// <summary>Adds the health check of the sender without a key.</summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the check; <c>questdb</c> where null.</param>
    /// <param name="failureStatus">The status of a failure; <see cref="HealthStatus.Unhealthy"/> where null.</param>
    /// <param name="tags">Tags to choose checks by.</param>
    /// <param name="timeout">The longest time for one check, after which it has failed; as long as the sender's own time-outs where null.</param>
    /// <param name="configure">Says what is degraded.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option of the check is negative.</exception>
    public static IHealthChecksBuilder AddQuestSender(
        this IHealthChecksBuilder builder,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        Action<QuestSenderHealthCheckOptions>? configure = null) =>
        Add(builder, FindShared, name ?? "questdb", failureStatus, tags, timeout, configure);

    /// <summary>Adds the health check of one of several senders.</summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="serviceKey">The key of the sender.</param>
    /// <param name="name">The name of the check; <c>questdb-</c> and the key where null.</param>
    /// <param name="failureStatus">The status of a failure; <see cref="HealthStatus.Unhealthy"/> where null.</param>
    /// <param name="tags">Tags to choose checks by.</param>
    /// <param name="timeout">The longest time for one check, after which it has failed; as long as the sender's own time-outs where null.</param>
    /// <param name="configure">Says what is degraded.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="serviceKey"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option of the check is negative.</exception>
    public static IHealthChecksBuilder AddKeyedQuestSender(
        this IHealthChecksBuilder builder,
        string serviceKey,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        Action<QuestSenderHealthCheckOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceKey);
        return Add(
            builder,
            services => FindKeyed(services, serviceKey),
            name ?? $"questdb-{serviceKey}",
            failureStatus,
            tags,
            timeout,
            configure);
    }

    private static IQuestSender FindShared(IServiceProvider services) =>
        services.GetService<IQuestSender>() ?? throw new InvalidOperationException(
            "The health check of the sender finds no sender: register it with services.AddQuestSender.");

    // The message of the container names the type, and not the key.
    private static IQuestSender FindKeyed(IServiceProvider services, string serviceKey) =>
        services.GetKeyedService<IQuestSender>(serviceKey) ?? throw new InvalidOperationException(
            $"The health check of the sender with the key `{serviceKey}` finds no sender: register it with services.AddKeyedQuestSender and this key.");

    private static IHealthChecksBuilder Add(
        IHealthChecksBuilder builder,
        Func<IServiceProvider, IQuestSender> find,
        string name,
        HealthStatus? failureStatus,
        IEnumerable<string>? tags,
        TimeSpan? timeout,
        Action<QuestSenderHealthCheckOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        QuestSenderHealthCheckOptions options = new();
        configure?.Invoke(options);
        options.Validate();
        return builder.Add(new HealthCheckRegistration(name, Create, failureStatus, tags, timeout));

        QuestSenderHealthCheck Create(IServiceProvider services) =>
            new(find(services), options, services.GetService<TimeProvider>() ?? TimeProvider.System);
    }
}
