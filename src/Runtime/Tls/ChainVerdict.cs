using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Reads from a chain that was built what is wrong with it.</summary>
internal sealed class ChainVerdict(TrustAnchors anchors, TlsCa ca)
{
    private const X509ChainStatusFlags NoTrust = X509ChainStatusFlags.UntrustedRoot | X509ChainStatusFlags.PartialChain;

    /// <summary>Everything that is wrong with the chain; empty means that it may be trusted.</summary>
    public IReadOnlyList<TlsFinding> Examine(X509Chain chain)
    {
        var elements = chain.ChainElements;
        if (elements.Count == 0)
            return [new TlsFinding(TlsProblem.UnfitCertificate, "The server's certificate cannot be read.")];

        var anchor = AnchorIn(elements);
        var findings = new List<TlsFinding>();
        foreach (var element in elements.Take(anchor is null ? elements.Count : anchor.Value + 1))
            AddFaults(findings, element.Certificate, Flags(element.ChainElementStatus));

        var ofChain = Flags(chain.ChainStatus);
        if (anchor is null && (ofChain & NoTrust) != 0)
            findings.Add(Untrusted(elements));

        // Whatever the platform holds against the chain as a whole, and not against one certificate, counts as well.
        var unexplained = ofChain & ~NoTrust & ~elements.Aggregate(X509ChainStatusFlags.NoError, (all, element) => all | Flags(element.ChainElementStatus));
        if (unexplained != 0)
            findings.AddRange(UnfitCertificate.Describe(Subject(elements[0].Certificate), unexplained));
        return findings;
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

    private static void AddFaults(List<TlsFinding> findings, X509Certificate2 certificate, X509ChainStatusFlags flags)
    {
        if (flags.HasFlag(X509ChainStatusFlags.NotTimeValid))
            findings.Add(OutOfDate(certificate));

        var others = flags & ~NoTrust & ~X509ChainStatusFlags.NotTimeValid;
        if (others != 0)
            findings.AddRange(UnfitCertificate.Describe(Subject(certificate), others));
    }

    private static TlsFinding OutOfDate(X509Certificate2 certificate) => certificate.NotBefore > DateTime.Now
        ? new TlsFinding(TlsProblem.NotYetValid, $"The certificate {Subject(certificate)} is valid only from {Utc(certificate.NotBefore)} on.")
        : new TlsFinding(TlsProblem.Expired, $"The certificate {Subject(certificate)} expired at {Utc(certificate.NotAfter)}.");

    private TlsFinding Untrusted(X509ChainElementCollection elements)
    {
        var last = elements[^1].Certificate;
        if (last.IsSelfIssued())
        {
            return elements.Count == 1
                ? new TlsFinding(TlsProblem.SelfSigned, $"The server's certificate {Subject(last)} is self-signed, and `{Setting}` does not trust it.")
                : new TlsFinding(TlsProblem.UntrustedRoot, $"The server's certificate goes back to {Subject(last)}, which `{Setting}` does not trust.");
        }

        var issuer = $"'{RemoteText.Clean(last.Issuer)}'";
        return elements.Count == 1 && LacksIntermediate(last)
            ? new TlsFinding(
                TlsProblem.IncompleteChain,
                $"The server sent its own certificate but not that of its issuer, {issuer}, and `{Setting}` does not have it.")
            : new TlsFinding(TlsProblem.UntrustedRoot, $"The server's certificate goes back to the issuer {issuer}, which `{Setting}` does not trust.");
    }

    // Nothing in a lone certificate says whether its issuer is a root or an intermediate; these two are the signs of an intermediate.
    private bool LacksIntermediate(X509Certificate2 leaf) => leaf.NamesIssuerAddress() || anchors.MayBeAbove(leaf.IssuerName);

    private string Setting => $"tls_ca={ca.InConfString()}";

    private static string Subject(X509Certificate2 certificate) => $"'{RemoteText.Clean(certificate.Subject)}'";

    private static string Utc(DateTime local) => local.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static X509ChainStatusFlags Flags(X509ChainStatus[] statuses) =>
        statuses.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
}
