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

    /// <summary>What is said of revocation.</summary>
    public const X509ChainStatusFlags Revocation = X509ChainStatusFlags.Revoked | NoRevocationStatus;

    private const X509ChainStatusFlags NoRevocationStatus =
        X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation;

    private const string ForgedOrRenewed =
        "It is damaged or forged, or an authority was made anew under its old name and the old one is trusted here: compare what the server "
        + "sends with the server's own file (`openssl x509 -in server.crt -noout -fingerprint -sha256`).";

    private static readonly (X509ChainStatusFlags Flags, TlsProblem Problem, string Reason)[] Reasons =
    [
        (X509ChainStatusFlags.Revoked, TlsProblem.Revoked, "it has been revoked"),
        (X509ChainStatusFlags.HasWeakSignature, TlsProblem.WeakCertificate, "its signature is of a kind that is no longer safe"),
        (X509ChainStatusFlags.NotValidForUsage, TlsProblem.NotForServers, "it is not made for servers"),
        (NameConstraints, TlsProblem.NameNotPermitted, "an authority above it may not issue certificates for its names"),
        (X509ChainStatusFlags.NotSignatureValid, TlsProblem.UnfitCertificate, "its signature is not that of its issuer"),
        (X509ChainStatusFlags.InvalidBasicConstraints, TlsProblem.UnfitCertificate,
            "it issued another certificate without being an authority, or with too many below it"),
        (X509ChainStatusFlags.ExplicitDistrust, TlsProblem.UnfitCertificate, "this machine distrusts it explicitly"),
        (NoRevocationStatus, TlsProblem.RevocationUnknown, "whether it has been revoked could not be found out"),
    ];

    /// <summary>For a certificate that the platform does not examine to the end.</summary>
    public static readonly TlsFinding Unexaminable = new(
        TlsProblem.UnfitCertificate,
        "A certificate in the handshake is damaged, or of a kind that this machine cannot examine, such as a key with a curve that has no name.");

    /// <summary>One finding for each kind of problem.</summary>
    public static IEnumerable<TlsFinding> Describe(string subject, X509ChainStatusFlags flags)
    {
        var found = Reasons.Where(reason => (flags & reason.Flags) != 0).Select(reason => (reason.Problem, reason.Reason));
        var others = flags & ~Reasons.Aggregate(X509ChainStatusFlags.NoError, (all, reason) => all | reason.Flags);
        if (others != 0)
            found = found.Append((TlsProblem.UnfitCertificate, others.ToString()));

        return found.GroupBy(fault => fault.Problem, fault => fault.Reason).Select(faults =>
            new TlsFinding(faults.Key, $"The certificate {subject} cannot be accepted: {string.Join("; ", faults)}.")
            {
                Advice = faults.Key is TlsProblem.UnfitCertificate && flags.HasFlag(X509ChainStatusFlags.NotSignatureValid) ? ForgedOrRenewed : null,
            });
    }
}
