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
            yield return Demanding($"no client certificate in {version}", protocol, authority) with
            {
                Faults = [TlsProblem.ClientCertificateRequired],
                // The sender refuses the server first.
                Exceptions = UnderOtherFile(TlsProblem.UntrustedRoot),
            };
            yield return Demanding($"wrong client certificate in {version}", protocol, authority) with
            {
                ClientCertificate = wrong,
                Faults = [TlsProblem.ClientCertificateRefused],
                Exceptions = UnderOtherFile(TlsProblem.UntrustedRoot),
            };
        }
    }

    private static Situation Demanding(string name, SslProtocols protocol, Identity authority) => new(name)
    {
        Tls = new TlsSetup(Authorities.Known.Issue(CertificateSpec.Server)) { Protocols = protocol, ClientAuthority = authority },
    };
}
