using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Questline.Tls;

namespace Questline.Diagnostics;

/// <summary>Measures how long the servers' certificates are still valid. Safe for use by several threads.</summary>
internal static class CertificateMetrics
{
    // Weak, so that a sender that nobody disposes does not stay for ever.
    private static readonly ConditionalWeakTable<ServerCertificates, object?> Live = [];

    static CertificateMetrics() => Telemetry.Meter.CreateObservableGauge(
        "questline.certificate.time_to_expiry", Observe, "s", "Time until the first certificate expires of those that servers have presented.");

    public static void Add(ServerCertificates certificates) => Live.AddOrUpdate(certificates, null);

    public static void Remove(ServerCertificates certificates) => Live.Remove(certificates);

    private static IEnumerable<Measurement<double>> Observe() =>
        Live.Min(static entry => entry.Key.TimeToExpiry) is { } time ? [new Measurement<double>(time.TotalSeconds)] : [];
}
