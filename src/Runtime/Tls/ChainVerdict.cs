namespace Questline.Tls;

/// <summary>What is to be said about a chain.</summary>
/// <param name="Findings">Everything that is wrong with it; empty means that it may be trusted.</param>
/// <param name="Way">From the server's certificate to the trusted one, or to the last that there is.</param>
internal sealed record ChainVerdict(IReadOnlyList<TlsFinding> Findings, IReadOnlyList<VerifiedCertificate> Way)
{
    public bool IsTrusted => Findings is [];
}
