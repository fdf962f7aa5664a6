namespace Questline.Tls;

/// <summary>What a handshake showed of the server's certificates.</summary>
/// <param name="Presented">As the server sent them, its own first.</param>
/// <param name="Verified">The way from the server's certificate to what is trusted; its own alone where nothing is verified.</param>
internal sealed record ServerChain(IReadOnlyList<PresentedCertificate> Presented, IReadOnlyList<VerifiedCertificate> Verified)
{
    public static readonly ServerChain None = new([], []);

    /// <summary>What was agreed on beside them; null where that is not known.</summary>
    public NegotiatedTls? Negotiated { get; init; }
}
