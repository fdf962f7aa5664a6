namespace Questline;

/// <summary>A certificate that a server presented, in words. Immutable; safe for use by several threads.</summary>
/// <remarks>The texts are the server's: control characters are replaced, and what is very long is cut.</remarks>
public sealed class PresentedCertificate
{
    internal PresentedCertificate()
    {
    }

    /// <summary>Whom it is about, as a distinguished name: <c>CN=localhost, O=Example</c>. No host is looked for here.</summary>
    public required string Subject { get; init; }

    /// <summary>Who signed it, as a distinguished name.</summary>
    public required string Issuer { get; init; }

    /// <summary>The time from which on it is valid, in UTC.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The time until which it is valid, in UTC.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>The DNS names and IP addresses that it is for, the first 100 at most. Empty where it names none, as authorities do.</summary>
    public required IReadOnlyList<string> SubjectAlternativeNames { get; init; }

    /// <summary>Its SHA-256 fingerprint, as 64 hexadecimal digits: that of <c>openssl x509 -noout -fingerprint -sha256</c> without colons.</summary>
    public required string Sha256 { get; init; }

    /// <summary>
    /// Whether it is on the way from the server's own certificate to what is trusted, or as far as there is one. One that is not was sent for nothing, and
    /// not looked at.
    /// </summary>
    public required bool IsInChain { get; init; }

    /// <summary>What is wrong with this very certificate, in the order of <see cref="TlsProblem"/>; empty for nothing.</summary>
    public required IReadOnlyList<TlsProblem> Problems { get; init; }

    /// <summary>The subject and the fingerprint.</summary>
    public override string ToString() => $"{Subject} (SHA-256 {Sha256})";
}
