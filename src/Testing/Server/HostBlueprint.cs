using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Questline.Testing.Connections;
using Questline.Testing.Tcp;

namespace Questline.Testing.Server;

/// <summary>What a host serves, whenever it is started.</summary>
/// <param name="Address">The loopback address to listen on.</param>
/// <param name="Certificate">For TLS on all ports; null means none.</param>
/// <param name="ClientAuthority">Whose certificates clients must show; null means none.</param>
/// <param name="Handle">Answers a request over HTTP.</param>
/// <param name="Tcp">Serves connections without HTTP; null means that there is no port for them.</param>
internal sealed record HostBlueprint(
    IPAddress Address, TestCertificate? Certificate, X509Certificate2? ClientAuthority, RequestDelegate Handle, TcpService? Tcp)
{
    /// <summary>The open connections over HTTP.</summary>
    public OpenConnections Http { get; } = new();
}
