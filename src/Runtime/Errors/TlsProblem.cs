namespace Questline;

/// <summary>What kept a TLS connection from being made.</summary>
/// <remarks>
/// Where a certificate has several faults, the one declared first here comes first: what only another certificate or another host cures
/// stands before what another <c>tls_ca</c> cures.
/// </remarks>
public enum TlsProblem
{
    /// <summary>None of the others; the inner exception has the details.</summary>
    Other,

    /// <summary>A certificate of the chain has expired.</summary>
    Expired,

    /// <summary>A certificate of the chain becomes valid later, or a clock is wrong.</summary>
    NotYetValid,

    /// <summary>The authority that issued a certificate of the chain has revoked it. Found only with <c>tls_check_revocation=on</c>.</summary>
    Revoked,

    /// <summary>The certificate is not for the host in <c>addr</c>. A name that stands only in its subject does not count.</summary>
    WrongHostName,

    /// <summary>A key of the chain is too short, or a signature of a kind that can be forged.</summary>
    WeakCertificate,

    /// <summary>The certificate was made for something else than servers.</summary>
    NotForServers,

    /// <summary>An authority of the chain may not issue certificates for the names that the certificate has.</summary>
    NameNotPermitted,

    /// <summary>A certificate of the chain is damaged or forged, or was issued by one that is no authority.</summary>
    UnfitCertificate,

    /// <summary>The certificate is signed with its own key and is not itself among the trusted ones.</summary>
    SelfSigned,

    /// <summary>The server left out a certificate between its own and a trusted root.</summary>
    IncompleteChain,

    /// <summary>The certificate was issued by an authority that is not among the trusted ones.</summary>
    UntrustedRoot,

    /// <summary>Whether the certificate was revoked could not be found out. Found only with <c>tls_check_revocation=on</c>.</summary>
    RevocationUnknown,

    /// <summary>The server does not speak TLS on this port.</summary>
    PlainTextServer,

    /// <summary>The server offers only a protocol version older than TLS 1.2.</summary>
    UnsupportedProtocol,

    /// <summary>The server demands a client certificate, and the sender has none.</summary>
    ClientCertificateRequired,

    /// <summary>The server does not accept the sender's client certificate.</summary>
    ClientCertificateRefused,

    /// <summary>The server ended the handshake with a TLS alert.</summary>
    HandshakeRefused,

    /// <summary>The server's part of the handshake is damaged, or asks for what this machine's TLS refuses.</summary>
    InvalidHandshake,

    /// <summary>The connection was closed during the handshake.</summary>
    ConnectionClosed,

    /// <summary>The server did not complete the handshake in time.</summary>
    TimedOut,

    /// <summary>The file that <c>tls_roots</c> names cannot be used.</summary>
    UnreadableRoots,

    /// <summary><c>tls_verify=unsafe_off</c> in a build that does not allow it.</summary>
    UnsafeOffNotAllowed,

    /// <summary>The application's own callback, <see cref="QuestSenderOptions.TlsCertificateValidation"/>, returned false or threw.</summary>
    RefusedByCallback,
}
