using System.Net;
using Microsoft.Extensions.Logging;
using Questline.Diagnostics;

namespace Questline.Tls;

/// <summary>
/// When the certificates expire that the servers of one sender showed last, and those above them: for the metric, and for a warning once a day.
/// Safe for use by several threads.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="notice">How long before a certificate expires the warnings begin; zero for never.</param>
/// <param name="logger">Where they go.</param>
internal sealed class ServerCertificates(TimeProvider time, TimeSpan notice, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>A little less than a day, so that the daily look never comes a moment too early.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromHours(23);

    private readonly Dictionary<DnsEndPoint, IReadOnlyList<VerifiedCertificate>> _shown = [];
    private readonly Dictionary<VerifiedCertificate, DateTimeOffset> _warned = [];
    private ITimer? _daily;
    private bool _isDisposed;

    /// <summary>Until the first certificate of a role expires, negative after that; null where there is none.</summary>
    public TimeSpan? TimeToExpiry(CertificateRole role)
    {
        lock (_shown)
        {
            VerifiedCertificate? first = Certificates.Where(certificate => certificate.Role == role).MinBy(certificate => certificate.NotAfter);
            return first?.NotAfter - time.GetUtcNow();
        }
    }

    /// <summary>When the first certificate expires; null where there is none.</summary>
    public DateTimeOffset? FirstExpiry
    {
        get
        {
            lock (_shown)
                return Certificates.MinBy(certificate => certificate.NotAfter)?.NotAfter;
        }
    }

    private IEnumerable<VerifiedCertificate> Certificates => _shown.Values.SelectMany(way => way);

    /// <summary>Notes what a handshake showed, and warns of what expires soon.</summary>
    public void Note(DnsEndPoint server, IReadOnlyList<VerifiedCertificate> way)
    {
        lock (_shown)
        {
            if (_isDisposed)
                return;

            _shown[server] = way;
            _daily ??= StartDaily();
            CertificateMetrics.Add(this);
        }

        Warn();
    }

    public void Dispose()
    {
        lock (_shown)
        {
            _isDisposed = true;
            _daily?.Dispose();
            CertificateMetrics.Remove(this);
        }
    }

    /// <summary>Connections may stay open for months: without a handshake nothing else would look.</summary>
    private ITimer StartDaily()
    {
        using AsyncFlowControl? flow = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
        // Weak, so that a sender that nobody disposes does not stay for ever.
        return time.CreateTimer(
            static state =>
            {
                if (((WeakReference<ServerCertificates>)state!).TryGetTarget(out ServerCertificates? certificates))
                    certificates.LookDaily();
            },
            new WeakReference<ServerCertificates>(this),
            Day,
            Timeout.InfiniteTimeSpan);
    }

    private void LookDaily()
    {
        Warn();
        lock (_shown)
        {
            if (!_isDisposed)
                _daily?.Change(Day, Timeout.InfiniteTimeSpan);
        }
    }

    private void Warn()
    {
        foreach (VerifiedCertificate certificate in TakeDue())
            logger.CertificateExpiresSoon(certificate.Role, certificate.Subject, certificate.NotAfter);
    }

    private bool IsDue(VerifiedCertificate certificate, DateTimeOffset now) => notice > TimeSpan.Zero && certificate.NotAfter - now < notice;

    private List<VerifiedCertificate> TakeDue()
    {
        lock (_shown)
        {
            DateTimeOffset now = time.GetUtcNow();
            foreach ((VerifiedCertificate certificate, DateTimeOffset last) in _warned)
            {
                if (now - last >= Pause)
                    _warned.Remove(certificate);
            }

            return [.. Certificates.Distinct().Where(certificate => IsDue(certificate, now) && _warned.TryAdd(certificate, now))];
        }
    }
}
