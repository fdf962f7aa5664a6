namespace Questline.Tls.Tests;

/// <summary>Hosts, and the names that certificates have.</summary>
internal static partial class Situations
{
    private static IEnumerable<Situation> NameSituations() =>
    [
        Named("several names", "localhost", "other.example", "localhost"),
        Misnamed("wrong name", "localhost", "other.example"),
        Misnamed("name in the subject only", "localhost") with
        {
            Tls = new TlsSetup(Authorities.Known.Issue(CertificateSpec.Server with { Subject = "CN=localhost", Names = [] })),
        },
        Named("IPv4 address", "127.0.0.1", "127.0.0.1"),
        Named("IPv6 address", "[::1]", "::1"),
        Misnamed("IPv4 address that is not named", "127.0.0.1", "localhost"),
        Misnamed("IPv4 address named as a host", "127.0.0.1") with
        {
            Tls = new TlsSetup(Authorities.Known.Issue(CertificateSpec.Server with { Names = [], More = [Extensions.HostName("127.0.0.1")] })),
        },
        Misnamed("IPv4 address in the subject only", "127.0.0.1") with
        {
            Tls = new TlsSetup(Authorities.Known.Issue(CertificateSpec.Server with { Subject = "CN=127.0.0.1", Names = [] })),
        },
        Misnamed("another IPv6 address", "[::1]", "::2"),
        Named("wildcard", "db.questline.localhost", "*.questline.localhost"),
        Misnamed("wildcard of the wrong depth", "db.eu.questline.localhost", "*.questline.localhost"),
        Misnamed("wildcard for the domain itself", "questline.localhost", "*.questline.localhost"),
        Misnamed("wildcard inside a name", "db1.questline.localhost", "db*.questline.localhost"),
        Named("internationalized name", "bücher.localhost", "xn--bcher-kva.localhost"),
        Named("internationalized name as punycode", "xn--bcher-kva.localhost", "xn--bcher-kva.localhost"),
        Named("letter case", "LOCALHOST", "LocalHost"),
    ];

    private static Situation Named(string name, string host, params string[] names) =>
        Serving(name, CertificateSpec.Server with { Names = names }) with { Host = host };

    private static Situation Misnamed(string name, string host, params string[] names) =>
        Named(name, host, names) with { Faults = [TlsProblem.WrongHostName] };
}
