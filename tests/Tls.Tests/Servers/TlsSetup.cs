using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>How a server speaks TLS.</summary>
/// <param name="Leaf">Its own certificate.</param>
/// <param name="Along">What it sends behind that, in this order.</param>
internal sealed record TlsSetup(Identity Leaf, params IReadOnlyList<Identity> Along)
{
    /// <summary>None leaves the choice to the server.</summary>
    public SslProtocols Protocols { get; init; }

    /// <summary>Whose client certificates it demands; null for none.</summary>
    public Identity? ClientAuthority { get; init; }

    /// <summary>Whether .NET's own server refuses to play this one, as OpenSSL does not.</summary>
    public bool NeedsOpenssl { get; init; }

    /// <summary>All that it sends.</summary>
    public IReadOnlyList<X509Certificate2> Presented => [Leaf.Certificate, .. Along.Select(identity => identity.Certificate)];
}
