namespace Questline.Transport;

/// <summary>What a server speaks.</summary>
/// <param name="Version">The protocol version to write.</param>
/// <param name="MaxNameLength">The longest table or column name, in bytes of UTF-8.</param>
internal sealed record ServerCapabilities(ProtocolVersion Version, int MaxNameLength);
