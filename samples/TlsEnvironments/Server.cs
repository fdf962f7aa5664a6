namespace TlsEnvironments;

/// <summary>The server, and what it takes to be let in and to trust it.</summary>
/// <param name="Address">The host, or <c>host:port</c>.</param>
/// <param name="Username">The user.</param>
/// <param name="Password">The user's password.</param>
/// <param name="RootsPath">The PEM file with the certificates to trust in development.</param>
internal sealed record Server(string Address, string Username, string Password, string RootsPath);
