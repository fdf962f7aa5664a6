using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Answers a server that demands a client certificate in a handshake, and remembers that it did.</summary>
/// <param name="certificate">What is offered; null for nothing.</param>
internal sealed class ClientCertificateOffer(X509Certificate2? certificate)
{
    // no_certificate and certificate_required.
    private static readonly byte[] Demands = [41, 116];

    // What servers also answer to a client certificate, or to the lack of one: handshake_failure, bad_certificate, unsupported_certificate,
    // certificate_revoked, certificate_expired, certificate_unknown, unknown_ca, access_denied.
    private static readonly byte[] Refusals = [40, 42, 43, 44, 45, 46, 48, 49];

    public bool IsDemanded { get; private set; }

    /// <summary>Called by the platform, which asks once before the handshake as well, when no server has demanded anything yet.</summary>
    /// <param name="server">The certificate of the server that demands one; null in the call before the handshake.</param>
    public X509Certificate Answer(X509Certificate? server)
    {
        IsDemanded = server is not null;
        // The platform takes null for "none", though its own annotations do not say so.
        return IsDemanded ? certificate! : null!;
    }

    /// <summary>Whether an alert of the server is about the client certificate.</summary>
    public bool IsRefusedBy(byte alert) => Demands.Contains(alert) || (IsDemanded && Refusals.Contains(alert));

    /// <summary>What it means that a server which demanded a certificate does not go on.</summary>
    public TlsFinding Refusal => certificate is null
        ? new TlsFinding(TlsProblem.ClientCertificateRequired, "The server demands a client certificate, and the sender has none.")
        : new TlsFinding(
            TlsProblem.ClientCertificateRefused,
            $"The server does not accept the client certificate '{RemoteText.Clean(certificate.Subject)}'.");
}
