using System.Security.Authentication;

namespace Questline.Tls.Tests;

/// <summary>Servers that demand a certificate of the client.</summary>
internal static partial class Situations
{
    private static IEnumerable<Situation> ClientCertificateSituations()
    {
        var authority = Authorities.Private;
        var right = authority.Issue(CertificateSpec.Client);
        var wrong = Authorities.Stranger.Issue(CertificateSpec.Client);
        foreach (var (version, protocol) in new[] { ("TLS 1.2", SslProtocols.Tls12), ("TLS 1.3", SslProtocols.Tls13) })
        {
            yield return Demanding($"right client certificate in {version}", protocol, authority) with { ClientCertificate = right };
            yield return Refusing($"no client certificate in {version}", protocol, authority, TlsProblem.ClientCertificateRequired);
            yield return Refusing($"wrong client certificate in {version}", protocol, authority, TlsProblem.ClientCertificateRefused) with
            {
                ClientCertificate = wrong,
            };
        }
    }

    private static Situation Refusing(string name, SslProtocols protocol, Identity authority, TlsProblem problem) =>
        Demanding(name, protocol, authority) with
        {
            Faults = [problem],
            // The sender refuses the server first; but in TLS 1.2 OpenSSL looks at the client before the sender may look at the server.
            Exceptions = UnderOtherFile(TlsProblem.UntrustedRoot),
            OpensslExceptions = protocol is SslProtocols.Tls12 ? UnderOtherFile(problem) : [],
        };

    private static Situation Demanding(string name, SslProtocols protocol, Identity authority) => new(name)
    {
        Tls = new TlsSetup(Authorities.Known.Issue(CertificateSpec.Server)) { Protocols = protocol, ClientAuthority = authority },
    };
}
