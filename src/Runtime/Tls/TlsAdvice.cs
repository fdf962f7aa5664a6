namespace Questline.Tls;

/// <summary>What a user can do about each problem, given the <c>tls_ca</c> in force.</summary>
internal static class TlsAdvice
{
    private const string OwnCertificates = "tls_ca=pem_file;tls_roots=/path/to/roots.pem;";

    public const string NewCertificateForHost =
        "Give the server a certificate with the host of `addr` among its subject alternative names, for example by `questline cert new --host localhost`, or "
        + "`openssl req -x509 -newkey rsa:2048 -nodes -keyout questdb.key -out questdb.crt -days 365 -subj \"/CN=localhost\" -addext "
        + "\"subjectAltName=DNS:localhost,IP:127.0.0.1\"`.";

    public static string For(TlsProblem problem, TlsCa ca) => problem switch
    {
        TlsProblem.Expired => Expired(ca),
        TlsProblem.NotYetValid => "Compare the clocks of this machine and of the server, and the dates of the certificate: "
            + "`openssl x509 -in server.crt -noout -dates`.",
        TlsProblem.WrongHostName => $"Set `addr` to a name that the certificate has, or change the certificate. {NewCertificateForHost}",
        TlsProblem.Revoked => "Get a new certificate with a new key from the authority; if it was revoked by mistake, ask the authority.",
        TlsProblem.RevocationUnknown => "Make sure that this machine reaches the address in the certificate where revocations are published (`openssl x509 -in "
            + "server.crt -noout -ext crlDistributionPoints,authorityInfoAccess`), or leave `tls_check_revocation` out.",
        TlsProblem.WeakCertificate => "Make a new key and certificate: RSA with at least 2048 bits or ECDSA with P-256, signed with SHA-256 (`openssl req -x509 "
            + "-newkey rsa:2048 -sha256`).",
        TlsProblem.NotForServers => "Have the certificate reissued as a server certificate (extended key usage serverAuth; key usage digitalSignature); "
            + "`openssl x509 -in server.crt -noout -text` shows its extensions.",
        TlsProblem.NameNotPermitted => "Have the certificate issued by an authority that may issue it for these names: `openssl x509 -in ca.crt -noout "
            + "-ext nameConstraints` shows what an authority may.",
        TlsProblem.UnfitCertificate => "Have the certificate reissued by an authority that may issue it; `openssl x509 -in server.crt -noout -text` "
            + "shows its extensions.",
        TlsProblem.SelfSigned => SelfSigned(ca),
        TlsProblem.IncompleteChain => IncompleteChain(ca),
        TlsProblem.UntrustedRoot => UntrustedRoot(ca),
        TlsProblem.PlainTextServer => "Turn TLS on in the server (`tls.enabled=true`, `tls.cert.path` and `tls.private.key.path` in QuestDB "
            + "Enterprise's server.conf, or a TLS proxy in front of it), correct the port in `addr` (TLS uses the same port as plain text: 9000 "
            + "for HTTP, 9009 for TCP), or use `http::` instead of `https::` (`tcp::` instead of `tcps::`) on a network that you trust.",
        TlsProblem.UnsupportedProtocol => "Turn on TLS 1.2 or 1.3 in the server or in the proxy in front of it; older versions are not safe.",
        TlsProblem.ClientCertificateRequired => "Set `TlsClientCertificate` of the options to a certificate with its private key that the server's authority has "
            + "issued (a conf string has no key for it), or turn that demand off in the server.",
        TlsProblem.ClientCertificateRefused => "Check that the certificate in `TlsClientCertificate` has not expired, is made for clients (extended key usage "
            + "clientAuth), and was issued by the authority that the server trusts for clients; the server's log names the reason.",
        TlsProblem.InvalidHandshake => "Check that `addr` names QuestDB or the TLS proxy in front of it (9000 for HTTP, 9009 for TCP); `openssl s_client -connect "
            + "HOST:PORT -servername HOST` shows the handshake from this machine.",
        TlsProblem.ConnectionClosed => "Check that TLS is on in the server, that `addr` names the right port (9000 for HTTP, 9009 for TCP), and that no "
            + "firewall or proxy in between cuts the connection; the server's log may name the reason.",
        TlsProblem.TimedOut => "Check that TLS is on in the server, that `addr` names the right port (9000 for HTTP, 9009 for TCP), and that no "
            + "firewall in between swallows the traffic.",
        TlsProblem.RefusedByCallback => "The certificate passed Questline's own verification unless `tls_verify=unsafe_off` is set. If the callback pins a key or "
            + "a certificate, the server has another one now: make sure that it is the right server, and update what is pinned.",
        _ => "`openssl s_client -connect HOST:PORT -servername HOST` shows the handshake from this machine; the server's log may name the reason.",
    };

    private static string Expired(TlsCa ca) => ca is TlsCa.PemFile
        ? "Renew the expired certificate and restart the server with it; if it is also in the `tls_roots` file, replace it there. "
            + "`openssl x509 -in server.crt -noout -dates` shows the dates in a file."
        : "Renew the expired certificate and restart the server with it. `openssl x509 -in server.crt -noout -dates` shows the dates in a file.";

    private static string SelfSigned(TlsCa ca) => ca is TlsCa.PemFile
        ? "Put the certificate that the server uses now into the `tls_roots` file, from the server's own `questdb.crt`; the file holds another one."
        : $"To trust exactly this certificate, copy it from the server as a PEM file and set `{OwnCertificates}`; "
            + "in production use a certificate from an authority.";

    private static string IncompleteChain(TlsCa ca) => ca is TlsCa.PemFile
        ? "Make the server send the whole chain (`cat server.crt intermediate.crt > chain.crt` as its certificate file), or add the intermediate "
            + "certificate to the `tls_roots` file. If nothing is missing, the file lacks the root of the server's authority."
        : "Make the server send the whole chain (`cat server.crt intermediate.crt > chain.crt` as its certificate file). If nothing is missing, "
            + $"the authority is not trusted: put its root certificate into a PEM file and set `{OwnCertificates}`.";

    private static string UntrustedRoot(TlsCa ca) => ca switch
    {
        TlsCa.PemFile => "Put the root certificate of the authority that issued the server's certificate into the `tls_roots` file, which may hold "
            + "several; if the server does not send its intermediate certificates, add them too.",
        TlsCa.OsRoots => "For a certificate of a public authority set `tls_ca=webpki_and_os_roots`; for one of your own authority install its root "
            + $"in the operating system's store, or put it into a PEM file and set `{OwnCertificates}`.",
        TlsCa.WebpkiRoots => "If the authority is installed in the operating system set `tls_ca=webpki_and_os_roots`; otherwise put its root "
            + $"certificate into a PEM file and set `{OwnCertificates}`.",
        _ => $"Install the authority's root certificate in the operating system's store, or put it into a PEM file and set `{OwnCertificates}`.",
    };
}
