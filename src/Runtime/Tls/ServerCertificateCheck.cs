using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Verifies the certificate of one handshake and keeps what it found.</summary>
/// <param name="host">The host that the certificate must be for.</param>
/// <param name="settings">The <c>tls_ca</c> in force, and whether the authorities are asked about revoked certificates.</param>
/// <param name="anchors">What the chain that the handshake builds may end in.</param>
/// <param name="alternative">What it may end in otherwise, or null.</param>
/// <param name="application">What has the last word, or null.</param>
/// <param name="retrievalTimeout">For each thing that is fetched over the network to judge a certificate.</param>
internal sealed class ServerCertificateCheck(
    string host, TlsSettings settings, TrustAnchors anchors, TrustAnchors? alternative, ApplicationCheck? application, TimeSpan retrievalTimeout)
{
    /// <summary>What is wrong; empty for a good certificate, and where none was presented yet.</summary>
    public IReadOnlyList<TlsFinding> Findings { get; private set; } = [];

    /// <summary>What the server presented, good or bad; none where nothing was presented yet.</summary>
    public ServerChain Chain { get; private set; } = ServerChain.None;

    /// <summary>Examines what the server presented, and says whether it may be trusted.</summary>
    public bool Accept(object sender, X509Certificate? certificate, X509Chain? chain)
    {
        if (certificate is X509Certificate2 leaf && chain is not null)
            ExamineDamagedToo(sender, leaf, chain);
        else
            Findings = [new TlsFinding(TlsProblem.Other, "The server presented no certificate.")];
        return Findings is [] && AskApplication(sender, certificate, chain, SslPolicyErrors.None);
    }

    /// <summary>Takes what the server presented without looking at it, unless the application has something against it.</summary>
    public bool AcceptUnverified(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is X509Certificate2 leaf && chain is not null)
            Chain = ChainOf(sender, leaf, chain, leaf.IsReadable() ? VerifiedCertificate.Leaf(leaf) : []);
        return AskApplication(sender, certificate, chain, errors);
    }

    /// <summary>Keeps what is known of a server that ended the handshake before its certificates were looked at.</summary>
    public void NoteUnexamined(X509Certificate2 leaf)
    {
        if (Chain == ServerChain.None && leaf.IsReadable())
            Chain = new ServerChain([PresentedCertificates.Describe(leaf, VerifiedCertificate.Leaf(leaf), Findings)], []);
    }

    private bool AskApplication(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (application?.Examine(sender, certificate, chain, errors) is { } refusal)
            Findings = [refusal];
        return Findings is [];
    }

    // The platform decodes the parts of a certificate when they are first asked for, and only then finds them damaged.
    private void ExamineDamagedToo(object sender, X509Certificate2 leaf, X509Chain chain)
    {
        try
        {
            Examine(sender, leaf, chain);
        }
        catch (CryptographicException)
        {
            Findings = [UnfitCertificate.Unexaminable];
            Chain = ChainOf(sender, leaf, chain, []);
        }
    }

    private void Examine(object sender, X509Certificate2 leaf, X509Chain chain)
    {
        ChainVerdict verdict = new ChainExaminer(anchors, settings.Ca).Examine(chain);
        if (!verdict.IsTrusted && alternative is not null)
            verdict = Better(verdict, Examine(alternative, leaf, chain));

        Findings = CertificateNames.Check(leaf, host) is { } wrongName
            ? [.. verdict.Findings, wrongName with { Certificate = PresentedCertificates.Sha256(leaf) }]
            : verdict.Findings;
        Chain = ChainOf(sender, leaf, chain, verdict.Way);
    }

    // One that names what is missing says more than one that trusts nothing of the chain.
    private static ChainVerdict Better(ChainVerdict first, ChainVerdict second) =>
        second.IsTrusted || second.Findings.Any(finding => finding.Problem is TlsProblem.IncompleteChain) ? second : first;

    private ChainVerdict Examine(TrustAnchors others, X509Certificate2 leaf, X509Chain presented)
    {
        using var chain = new X509Chain { ChainPolicy = others.CreatePolicy(settings.CheckRevocation, retrievalTimeout) };
        chain.ChainPolicy.ExtraStore.AddRange(presented.ChainPolicy.ExtraStore);
        chain.Build(leaf);
        return new ChainExaminer(others, settings.Ca).Examine(chain);
    }

    // A stream tells no more of a handshake that it has given up, so it is asked here.
    private ServerChain ChainOf(object sender, X509Certificate2 leaf, X509Chain chain, IReadOnlyList<VerifiedCertificate> verified) =>
        new(Presented(leaf, chain, verified), verified) { Negotiated = sender is SslStream stream ? NegotiatedTls.Of(stream) : null };

    private IReadOnlyList<PresentedCertificate> Presented(X509Certificate2 leaf, X509Chain chain, IReadOnlyList<VerifiedCertificate> way) =>
    [
        .. PresentedCertificates.Sent(leaf, chain, anchors)
            .Where(certificate => certificate.IsReadable())
            .Select(certificate => PresentedCertificates.Describe(certificate, way, Findings)),
    ];
}
