using Questline.Tls;

namespace Questline.Tool.Doctor;

/// <summary>What the verification of a server's certificates came to.</summary>
/// <param name="Presented">As the server sent them.</param>
/// <param name="Verified">The way to what is trusted; empty where there is none.</param>
/// <param name="Refusal">Null where the server may be trusted.</param>
internal sealed record ServerVerdict(
    IReadOnlyList<PresentedCertificate> Presented, IReadOnlyList<VerifiedCertificate> Verified, QuestTlsException? Refusal)
{
    private static readonly TlsProblem[] OfCertificates =
    [
        TlsProblem.Expired, TlsProblem.NotYetValid, TlsProblem.Revoked, TlsProblem.WrongHostName, TlsProblem.WeakCertificate,
        TlsProblem.NotForServers, TlsProblem.NameNotPermitted, TlsProblem.UnfitCertificate, TlsProblem.SelfSigned, TlsProblem.IncompleteChain,
        TlsProblem.UntrustedRoot, TlsProblem.RevocationUnknown,
    ];

    /// <summary>The subject of the trusted certificate that ends the way.</summary>
    public string? Anchor => Verified is [.., { } last] ? last.Subject : null;

    public bool IsAboutHostNameOnly => Refusal?.Problems is [TlsProblem.WrongHostName];

    public static ServerVerdict Of(ServerChain chain) => new(chain.Presented, chain.Verified, Refusal: null);

    public static ServerVerdict Of(QuestTlsException refusal) => new(refusal.PresentedChain, [], refusal);

    /// <summary>Whether the server speaks TLS, and only what it presented is at fault.</summary>
    public static bool IsAboutCertificates(QuestTlsException refusal) => refusal.PresentedChain is not [] && OfCertificates.Contains(refusal.Problem);
}
