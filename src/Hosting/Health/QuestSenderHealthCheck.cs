using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Questline.Extensions.Hosting.Health;

/// <summary>Asks a server whether it takes rows, and looks at what may become a failure.</summary>
internal sealed class QuestSenderHealthCheck(IQuestSender sender, QuestSenderHealthCheckOptions options, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        Dictionary<string, object> data = new()
        {
            ["pending"] = sender.Pending,
            ["rejected"] = sender.Rejected,
        };
        try
        {
            ServerStatus status = await sender.CheckAsync(cancellationToken).ConfigureAwait(false);
            AddStatus(data, status);
            string[] warnings = [.. FindWarnings(status)];
            return warnings.Length == 0
                ? HealthCheckResult.Healthy("The server takes rows.", data)
                : HealthCheckResult.Degraded(string.Join(' ', warnings), data: data);
        }
        catch (QuestException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception, data);
        }
    }

    private static void AddStatus(Dictionary<string, object> data, ServerStatus status)
    {
        data["protocol_version"] = (int)status.ProtocolVersion;
        if (status.CertificateExpiresAt is { } expiry)
            data["certificate_expires_at"] = expiry;
    }

    private IEnumerable<string> FindWarnings(ServerStatus status)
    {
        if (status.CertificateExpiresAt - time.GetUtcNow() < options.CertificateExpiryNotice)
            yield return $"A certificate of the server, or one above it, expires at {status.CertificateExpiresAt:u}: renew it.";

        if (sender.Pending > options.MaxPendingRows)
            yield return $"{sender.Pending} rows are pending, more than {options.MaxPendingRows}: the server takes less than is written.";
    }
}
