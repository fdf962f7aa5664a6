namespace Questline;

/// <summary>What is known of a server that takes rows: the answer of <see cref="IQuestSender.CheckAsync"/>.</summary>
/// <param name="ProtocolVersion">The version of the line protocol that rows are written in.</param>
/// <param name="CertificateExpiresAt">
/// When the first certificate expires of those that the servers of <c>addr</c> showed last, and of those above them; null without TLS.
/// </param>
public sealed record ServerStatus(ProtocolVersion ProtocolVersion, DateTimeOffset? CertificateExpiresAt);
