using System.Security.Authentication;

namespace Questline.Tls.Tests;

/// <summary>Versions of TLS.</summary>
internal static partial class Situations
{
    private static IEnumerable<Situation> VersionSituations()
    {
        yield return Speaking("TLS 1.3 only", SslProtocols.Tls13);
        yield return Speaking("TLS 1.2 only", SslProtocols.Tls12);
#pragma warning disable SYSLIB0039, CA5397 // Senders refuse it.
        var old = Speaking("TLS 1.1 only", SslProtocols.Tls11);
#pragma warning restore SYSLIB0039, CA5397
        yield return old with
        {
            Tls = old.Tls! with { NeedsOpenssl = true },
            Faults = [TlsProblem.UnsupportedProtocol],
            TrustedUnder = Enum.GetValues<Trust>(),
            ShowsCertificate = false,
        };
    }

    private static Situation Speaking(string name, SslProtocols protocol) => new(name)
    {
        Tls = new TlsSetup(Authorities.Known.Issue(CertificateSpec.Server)) { Protocols = protocol },
    };
}
