using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Questline.Diagnostics;

namespace Questline.Tls;

/// <summary>
/// When the certificates expire that the servers of one sender presented last: for the metric, and for a warning in time. Safe for use by
/// several threads.
/// </summary>
internal sealed class ServerCertificates(TimeProvider time, ILogger logger) : IDisposable
{
    /// <summary>What is renewed later than that is renewed late, or by nobody.</summary>
    private static readonly TimeSpan LongestNotice = TimeSpan.FromDays(14);

    private readonly Dictionary<DnsEndPoint, DateTime> _expiries = [];
    private bool _isDisposed;

    /// <summary>Until the first of them expires, negative after that; null where no server has presented any.</summary>
    public TimeSpan? TimeToExpiry
    {
        get
        {
            lock (_expiries)
                return _expiries.Count == 0 ? null : _expiries.Values.Min() - Now;
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Notes what a server has presented in a handshake; warns once for each certificate that expires soon.</summary>
    public void Note(DnsEndPoint server, X509Certificate2 certificate)
    {
        DateTime expiry = certificate.NotAfter.ToUniversalTime();
        if (IsNews(server, expiry) && expiry - Now < Notice(certificate))
            logger.CertificateExpiresSoon(expiry);
    }

    public void Dispose()
    {
        lock (_expiries)
        {
            _isDisposed = true;
            CertificateMetrics.Remove(this);
        }
    }

    private bool IsNews(DnsEndPoint server, DateTime expiry)
    {
        lock (_expiries)
        {
            if (_isDisposed || (_expiries.TryGetValue(server, out DateTime known) && known == expiry))
                return false;
            _expiries[server] = expiry;
            CertificateMetrics.Add(this);
            return true;
        }
    }

    /// <summary>A tenth of its time, since some are valid for days only.</summary>
    private static TimeSpan Notice(X509Certificate2 certificate)
    {
        TimeSpan tenth = (certificate.NotAfter - certificate.NotBefore) / 10;
        return tenth < LongestNotice ? tenth : LongestNotice;
    }
}
