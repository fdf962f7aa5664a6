namespace Questline.Tls.Tests;

/// <summary>All situations. To add one, add it to the part that it belongs to; every test then plays it.</summary>
internal static partial class Situations
{
    /// <summary>Each has a name of its own.</summary>
    public static readonly IReadOnlyList<Situation> All =
    [
        .. TrustSituations(),
        .. ChainSituations(),
        .. DateSituations(),
        .. NameSituations(),
        .. UnfitSituations(),
        .. WeakSituations(),
        .. VersionSituations(),
        .. ClientCertificateSituations(),
        .. BrokenSituations(),
    ];

    /// <summary>The situation of that name.</summary>
    public static Situation ByName(string name) => All.Single(situation => situation.Name == name);

    /// <summary>A server whose certificate the authority that every setting knows has issued.</summary>
    private static Situation Serving(string name, CertificateSpec leaf) => new(name) { Tls = new TlsSetup(Authorities.Known.Issue(leaf)) };

    private static Identity Intermediate(this Identity authority, CertificateSpec? spec = null) => authority.Issue(
        (spec ?? CertificateSpec.Authority) with { Subject = authority.Certificate.Subject.Replace("Root", "Intermediate", StringComparison.Ordinal) });

    private static Dictionary<Trust, TlsProblem[]> UnderOtherFile(params TlsProblem[] problems) => new() { [Trust.OtherFile] = problems };
}
