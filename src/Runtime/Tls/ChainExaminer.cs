using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Reads from a chain that was built what is wrong with it.</summary>
internal sealed class ChainExaminer(TrustAnchors anchors, TlsCa ca)
{
    private const X509ChainStatusFlags NoTrust = X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain;

    public ChainVerdict Examine(X509Chain chain)
    {
        var elements = chain.ChainElements;
        if (elements.Count == 0)
            return new ChainVerdict([new TlsFinding(TlsProblem.UnfitCertificate, "The server's certificate cannot be read.")], []);

        var anchor = AnchorIn(elements);
        var length = anchor is null ? elements.Count : anchor.Value + 1;
        var findings = new List<TlsFinding>();
        for (var i = 0; i < length; i++)
            findings.AddRange(Faults(elements[i], isAnchor: i == anchor));

        var ofChain = Flags(chain.ChainStatus);
        if (anchor is null && (ofChain & NoTrust) != 0)
            findings.Add(Untrusted(elements));

        // Whatever the platform holds against the chain as a whole, and not against one certificate, counts as well.
        var unexplained = ofChain & ~NoTrust & ~elements.Aggregate(X509ChainStatusFlags.NoError, (all, element) => all | Flags(element.ChainElementStatus));
        if (unexplained != 0)
            findings.AddRange(About(elements[0].Certificate, UnfitCertificate.Describe(Subject(elements[0].Certificate), unexplained)));
        return new ChainVerdict(findings, VerifiedCertificate.Way(elements, length));
    }

    // A certificate that is itself in the file ends the chain, also where it is no root and the platform calls the chain partial.
    private int? AnchorIn(X509ChainElementCollection elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (anchors.Contains(elements[i].Certificate))
                return i;
        }

        return null;
    }

    private static IEnumerable<TlsFinding> Faults(X509ChainElement element, bool isAnchor)
    {
        var certificate = element.Certificate;
        var flags = Flags(element.ChainElementStatus);
        // Nobody is asked about what is trusted as it is.
        if (isAnchor)
            flags &= ~UnfitCertificate.Revocation;
        var faults = new List<TlsFinding>();
        if (flags.HasFlag(X509ChainStatusFlags.NotTimeValid))
            faults.Add(OutOfDate(certificate));
        if (CertificateStrength.Weakness(certificate, isAnchor) is { } weakness)
            faults.Add(new TlsFinding(TlsProblem.WeakCertificate, $"The certificate {Subject(certificate)} cannot be accepted: {weakness}."));
        faults.AddRange(UnfitCertificate.Describe(Subject(certificate), flags & ~NoTrust & ~X509ChainStatusFlags.NotTimeValid));
        return About(certificate, faults);
    }

    private static TlsFinding OutOfDate(X509Certificate2 certificate) => certificate.NotBefore > DateTime.Now
        ? new TlsFinding(TlsProblem.NotYetValid, $"The certificate {Subject(certificate)} is valid only from {Utc(certificate.NotBefore)} on.")
        : new TlsFinding(TlsProblem.Expired, $"The certificate {Subject(certificate)} expired at {Utc(certificate.NotAfter)}.");

    private TlsFinding Untrusted(X509ChainElementCollection elements)
    {
        var last = elements[^1].Certificate;
        return About(last, [last.IsSelfIssued() ? UntrustedRoot(last, isAlone: elements.Count == 1) : UnknownIssuer(last, isAlone: elements.Count == 1)]).Single();
    }

    private TlsFinding UntrustedRoot(X509Certificate2 root, bool isAlone) => isAlone
        ? new TlsFinding(TlsProblem.SelfSigned, $"The server's certificate {Subject(root)} is self-signed, and `{Setting}` does not trust it.")
        : new TlsFinding(TlsProblem.UntrustedRoot, $"The server's certificate goes back to {Subject(root)}, which `{Setting}` does not trust.");

    private TlsFinding UnknownIssuer(X509Certificate2 last, bool isAlone)
    {
        var issuer = $"'{RemoteText.Clean(last.Issuer)}'";
        return isAlone && LacksIntermediate(last)
            ? new TlsFinding(
                TlsProblem.IncompleteChain,
                $"The server sent its own certificate but not that of its issuer, {issuer}, and `{Setting}` does not have it.")
            : new TlsFinding(TlsProblem.UntrustedRoot, $"The server's certificate goes back to the issuer {issuer}, which `{Setting}` does not trust.");
    }

    // Nothing in a lone certificate says whether its issuer is a root or an intermediate; these two are the signs of an intermediate.
    private bool LacksIntermediate(X509Certificate2 leaf) => leaf.NamesIssuerAddress() || anchors.MayBeAbove(leaf.IssuerName);

    private string Setting => $"tls_ca={ca.InConfString()}";

    private static IEnumerable<TlsFinding> About(X509Certificate2 certificate, IEnumerable<TlsFinding> findings)
    {
        var sha256 = PresentedCertificates.Sha256(certificate);
        return findings.Select(finding => finding with { Certificate = sha256 });
    }

    private static string Subject(X509Certificate2 certificate) => $"'{RemoteText.Clean(certificate.Subject)}'";

    private static string Utc(DateTime local) => local.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static X509ChainStatusFlags Flags(X509ChainStatus[] statuses) =>
        statuses.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
}
