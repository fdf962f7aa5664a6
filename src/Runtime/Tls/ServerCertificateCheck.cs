using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Verifies the certificate of one handshake and keeps what it found.</summary>
/// <param name="host">The host that the certificate must be for.</param>
/// <param name="ca">The <c>tls_ca</c> in force.</param>
/// <param name="anchors">What the chain that the handshake builds may end in.</param>
/// <param name="alternative">What it may end in otherwise, or null.</param>
/// <param name="application">What has the last word, or null.</param>
internal sealed class ServerCertificateCheck(
    string host, TlsCa ca, TrustAnchors anchors, TrustAnchors? alternative, ApplicationCheck? application)
{
    /// <summary>What is wrong; empty for a good certificate, and where none was presented yet.</summary>
    public IReadOnlyList<TlsFinding> Findings { get; private set; } = [];

    /// <summary>Examines what the server presented, and says whether it may be trusted.</summary>
    public bool Accept(object sender, X509Certificate? certificate, X509Chain? chain)
    {
        Findings = certificate is X509Certificate2 leaf && chain is not null
            ? Examine(leaf, chain)
            : [new TlsFinding(TlsProblem.Other, "The server presented no certificate.")];
        return Findings is [] && AskApplication(sender, certificate, chain, SslPolicyErrors.None);
    }

    /// <summary>Leaves the last word about what the server presented to the application.</summary>
    public bool AskApplication(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (application?.Examine(sender, certificate, chain, errors) is { } refusal)
            Findings = [refusal];
        return Findings is [];
    }

    private IReadOnlyList<TlsFinding> Examine(X509Certificate2 leaf, X509Chain chain)
    {
        var findings = new ChainVerdict(anchors, ca).Examine(chain);
        if (findings is not [] && alternative is not null && IsTrustedBy(alternative, leaf, chain))
            findings = [];

        return CertificateNames.Check(leaf, host) is { } wrongName ? [.. findings, wrongName] : findings;
    }

    private bool IsTrustedBy(TrustAnchors others, X509Certificate2 leaf, X509Chain presented)
    {
        using var chain = new X509Chain { ChainPolicy = others.CreatePolicy() };
        chain.ChainPolicy.ExtraStore.AddRange(presented.ChainPolicy.ExtraStore);
        chain.Build(leaf);
        return new ChainVerdict(others, ca).Examine(chain) is [];
    }
}
