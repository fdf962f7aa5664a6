namespace Questline.Tls;

/// <summary>Finds out why a handshake failed: from the certificate, from the bytes that came, and last from a second connection.</summary>
/// <remarks>Texts of the operating system and of its TLS library are not looked at: they change with version and language.</remarks>
internal sealed class HandshakeFailure(
    ObservedStream traffic, ServerCertificateCheck check, ClientCertificateOffer offer, Func<CancellationToken, ValueTask<Stream>>? reconnect)
{
    private const byte Tls12MinorVersion = 3, ProtocolVersionAlert = 70;

    private ServerRecords Records => traffic.Records;

    /// <param name="timedOut">Whether the time for the handshake ran out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<IReadOnlyList<TlsFinding>> ExplainAsync(bool timedOut, CancellationToken cancellationToken)
    {
        if (check.Findings is not [])
            return check.Findings;

        return [FromBytes() ?? await FromSilenceAsync(timedOut, cancellationToken).ConfigureAwait(false)];
    }

    private TlsFinding? FromBytes() => Records switch
    {
        { IsHttp: true } => new TlsFinding(TlsProblem.PlainTextServer, "The server answered the TLS handshake in plain HTTP: it does not use TLS on this port."),
        { IsPlainText: true } => new TlsFinding(TlsProblem.PlainTextServer, "The server answered the TLS handshake with something that is not TLS."),
        { Alert: ProtocolVersionAlert } => new TlsFinding(TlsProblem.UnsupportedProtocol, "The server speaks neither TLS 1.2 nor TLS 1.3."),
        { Alert: { } alert } when offer.IsRefusedBy(alert) => offer.Refusal,
        { Alert: { } alert } => TlsAlert.Describe(alert),
        { MinorVersion: { } version } when version < Tls12MinorVersion =>
            new TlsFinding(TlsProblem.UnsupportedProtocol, $"The server offers only {(version == 0 ? "SSL 3.0" : $"TLS 1.{version - 1}")}."),
        _ => null,
    };

    private async ValueTask<TlsFinding> FromSilenceAsync(bool timedOut, CancellationToken cancellationToken)
    {
        if (!Records.Any && reconnect is not null && await PlainTextProbe.IsHttpAsync(reconnect, cancellationToken).ConfigureAwait(false))
            return new TlsFinding(TlsProblem.PlainTextServer, "The server did not answer the TLS handshake, but it answers plain HTTP on the same port.");

        if (traffic.IsClosed && offer.IsDemanded)
            return offer.Refusal;

        if (timedOut)
            return new TlsFinding(TlsProblem.TimedOut, "The server did not complete the TLS handshake in time.");

        if (traffic.IsClosed)
            return new TlsFinding(TlsProblem.ConnectionClosed, "The connection was closed during the TLS handshake.");

        return Records.Any
            ? new TlsFinding(TlsProblem.InvalidHandshake, "What the server sent is no TLS handshake that this machine accepts.")
            : new TlsFinding(TlsProblem.Other, "The TLS handshake failed on this side.");
    }
}
