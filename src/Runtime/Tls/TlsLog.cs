using Microsoft.Extensions.Logging;

namespace Questline.Tls;

/// <summary>What TLS tells the log.</summary>
internal static partial class TlsLog
{
    [LoggerMessage(
        EventId = 300,
        EventName = "TlsVerificationOff",
        Level = LogLevel.Warning,
        Message = "tls_verify=unsafe_off: this sender does not verify the server's certificate, so anyone can pose as the server")]
    public static partial void VerificationOff(this ILogger logger);

    [LoggerMessage(
        EventId = 301,
        EventName = "TlsRootsUnreadable",
        Level = LogLevel.Warning,
        Message = "The tls_roots file has changed and cannot be used; the certificates read before stay in force")]
    public static partial void RootsUnreadable(this ILogger logger, Exception exception);

    [LoggerMessage(
        EventId = 302,
        EventName = "CertificateExpiresSoon",
        Level = LogLevel.Warning,
        Message = "The certificate {Subject} of a server ({Role}) expires at {Expiry:u}; without a new one, connections fail from then on")]
    public static partial void CertificateExpiresSoon(this ILogger logger, CertificateRole role, string subject, DateTimeOffset expiry);

    [LoggerMessage(
        EventId = 303,
        EventName = "TlsRootsQuestionable",
        Level = LogLevel.Warning,
        Message = "The tls_roots file is in use, and something in it may not be meant: {Notices}")]
    public static partial void RootsQuestionable(this ILogger logger, string notices);
}
