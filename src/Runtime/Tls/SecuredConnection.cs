namespace Questline.Tls;

/// <summary>A connection to a server that may be trusted.</summary>
/// <param name="Stream">What is written to it is encrypted. Owns the transport.</param>
/// <param name="Chain">The server's certificates.</param>
internal sealed record SecuredConnection(SecuredStream Stream, ServerChain Chain);
