using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Questline.Tls;

namespace Questline.Diagnostics;

/// <summary>Measures how long the servers' certificates are still valid. Safe for use by several threads.</summary>
internal static class CertificateMetrics
{
    private static readonly (CertificateRole Role, KeyValuePair<string, object?> Attribute)[] Roles =
    [
        (CertificateRole.Leaf, new("questline.certificate.role", "leaf")),
        (CertificateRole.Intermediate, new("questline.certificate.role", "intermediate")),
        (CertificateRole.Root, new("questline.certificate.role", "root")),
    ];

    // Weak, so that a sender that nobody disposes does not stay for ever.
    private static readonly ConditionalWeakTable<ServerCertificates, object?> Live = [];

    static CertificateMetrics() => Telemetry.Meter.CreateObservableGauge(
        "questline.certificate.time_to_expiry",
        Observe,
        "s",
        "Time until the first certificate expires of those that servers have presented, or of those above them.");

    public static void Add(ServerCertificates certificates) => Live.AddOrUpdate(certificates, null);

    public static void Remove(ServerCertificates certificates) => Live.Remove(certificates);

    private static IEnumerable<Measurement<double>> Observe()
    {
        foreach ((CertificateRole role, KeyValuePair<string, object?> attribute) in Roles)
        {
            if (Live.Min(entry => entry.Key.TimeToExpiry(role)) is { } time)
                yield return new Measurement<double>(time.TotalSeconds, attribute);
        }
    }
}
