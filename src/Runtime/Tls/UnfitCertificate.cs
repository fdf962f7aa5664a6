using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Says in words what the platform holds against a certificate, dates and trust aside.</summary>
internal static class UnfitCertificate
{
    private const X509ChainStatusFlags NameConstraints =
        X509ChainStatusFlags.InvalidNameConstraints
        | X509ChainStatusFlags.HasNotSupportedNameConstraint
        | X509ChainStatusFlags.HasNotDefinedNameConstraint
        | X509ChainStatusFlags.HasNotPermittedNameConstraint
        | X509ChainStatusFlags.HasExcludedNameConstraint;

    private static readonly (X509ChainStatusFlags Flags, string Reason)[] Reasons =
    [
        (X509ChainStatusFlags.NotSignatureValid, "its signature is not that of its issuer"),
        (X509ChainStatusFlags.NotValidForUsage, "it is not made for servers"),
        (X509ChainStatusFlags.InvalidBasicConstraints, "it issued another certificate without being an authority, or with too many below it"),
        (NameConstraints, "an authority above it may not issue certificates for its names"),
        (X509ChainStatusFlags.HasWeakSignature, "its signature is of a kind that is no longer safe"),
        (X509ChainStatusFlags.Revoked, "it has been revoked"),
        (X509ChainStatusFlags.ExplicitDistrust, "this machine distrusts it explicitly"),
    ];

    public static TlsFinding Describe(string subject, X509ChainStatusFlags flags)
    {
        var reasons = Reasons.Where(reason => (flags & reason.Flags) != 0).Select(reason => reason.Reason);
        var others = flags & ~Reasons.Aggregate(X509ChainStatusFlags.NoError, (all, reason) => all | reason.Flags);
        var all = string.Join("; ", others == 0 ? reasons : reasons.Append(others.ToString()));
        return new TlsFinding(TlsProblem.UnfitCertificate, $"The certificate {subject} cannot be accepted: {all}.")
        {
            Advice = flags.HasFlag(X509ChainStatusFlags.NotSignatureValid)
                ? "It is damaged or forged, or an authority was made anew under its old name and the old one is trusted here: compare what the server "
                    + "sends with the server's own file (`openssl x509 -in server.crt -noout -fingerprint -sha256`)."
                : null,
        };
    }
}
