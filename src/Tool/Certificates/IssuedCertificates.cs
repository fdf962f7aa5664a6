namespace Questline.Tool.Certificates;

/// <summary>An authority and what it issued, as PEM.</summary>
/// <param name="Authority">The authority's certificate.</param>
/// <param name="ServerChain">The server's certificate, followed by the authority's.</param>
/// <param name="ServerKey">The server's private key in PKCS#8, not encrypted.</param>
/// <param name="NotAfter">Until when both certificates are valid.</param>
internal sealed record IssuedCertificates(string Authority, string ServerChain, string ServerKey, DateTimeOffset NotAfter)
{
    // The generated text would show the key.
    public override string ToString() => $"{nameof(IssuedCertificates)} ({NotAfter:u})";
}
