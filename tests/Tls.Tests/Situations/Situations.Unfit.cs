using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>Certificates that say something else than they should, or are forged.</summary>
internal static partial class Situations
{
    private static IEnumerable<Situation> UnfitSituations()
    {
        yield return Serving("made for clients", CertificateSpec.Server with { Purpose = CertificateSpec.ClientPurpose }) with
        {
            Faults = [TlsProblem.NotForServers],
        };
        // RFC 8446 wants a key that may sign (4.4.2.2), but OpenSSL, and so curl, is content with one that may do anything for TLS, in its oldest sense.
        yield return Serving("key for encipherment only", CertificateSpec.Server with { KeyUsage = X509KeyUsageFlags.KeyEncipherment });
        yield return Serving("key for certificates only", CertificateSpec.Server with { KeyUsage = X509KeyUsageFlags.KeyCertSign }) with
        {
            Faults = [TlsProblem.NotForServers],
        };
        yield return Serving("no extended key usage", CertificateSpec.Server with { Purpose = null });
        yield return Serving("unknown critical extension", CertificateSpec.Server with { More = [Extensions.Unknown()] }) with
        {
            Faults = [TlsProblem.UnfitCertificate],
        };
        yield return new Situation("forged in the name of an authority")
        {
            Tls = new TlsSetup(Authorities.Known.Forge(CertificateSpec.Server)),
            Faults = [TlsProblem.UnfitCertificate],
            // Only the authority's own key shows the forgery.
            Exceptions = UnderOtherFile(TlsProblem.UntrustedRoot),
        };
        yield return Below("issued by a server", Authorities.Known.Issue(CertificateSpec.Server with { Subject = "CN=another server" })) with
        {
            Faults = [TlsProblem.UnfitCertificate],
        };

        var last = Authorities.Known.Intermediate(CertificateSpec.Authority with { AuthoritiesBelow = 0 });
        var tooMany = last.Issue(CertificateSpec.Authority with { Subject = "CN=One Too Many" });
        yield return new Situation("more authorities than permitted")
        {
            Tls = new TlsSetup(tooMany.Issue(CertificateSpec.Server), tooMany, last),
            Faults = [TlsProblem.UnfitCertificate],
        };
        yield return Below("authority for the name", ConstrainedTo("localhost"));
        yield return Below("authority for other names", ConstrainedTo("example.com")) with { Faults = [TlsProblem.NameNotPermitted] };
    }

    private static Situation Below(string name, Identity issuer) => new(name)
    {
        Tls = new TlsSetup(issuer.Issue(CertificateSpec.Server), issuer),
    };

    private static Identity ConstrainedTo(string domain) =>
        Authorities.Known.Intermediate(CertificateSpec.Authority with { More = [Extensions.OnlyFor(domain)] });
}
