using System.Collections.ObjectModel;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;
using Questline.Runtime.Tests.Tls;

namespace Questline.Tls.Tests;

/// <summary>A TLS server of .NET in front of a plain one, or a server that only begins to be one.</summary>
internal sealed class DotNetFront : IFront
{
    private readonly LoopbackServer _server;

    private DotNetFront(LoopbackServer server) => _server = server;

    public int Port => _server.EndPoint.Port;

    /// <summary>One that talks as it is told.</summary>
    public static DotNetFront Talking(Func<NetworkStream, CancellationToken, Task> talk, IPAddress address) => new(LoopbackServer.Plain(talk, address));

    /// <summary>One that passes on what comes through TLS.</summary>
    public static DotNetFront Terminating(TlsSetup setup, IPAddress address, int behind)
    {
        var options = Options(setup);
        return Talking(
            async (stream, cancellationToken) =>
            {
                await using var tls = new SslStream(stream);
                await tls.AuthenticateAsServerAsync(options, cancellationToken);
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, behind, cancellationToken);
                await Bridge.RunAsync(tls, client.GetStream(), cancellationToken);
            },
            address);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static SslServerAuthenticationOptions Options(TlsSetup setup)
    {
        var options = new SslServerAuthenticationOptions
        {
            ServerCertificateContext = Exactly(
                setup.Leaf.WithKey(), new ReadOnlyCollection<X509Certificate2>([.. setup.Along.Select(identity => identity.Certificate)]), trust: null),
            EnabledSslProtocols = setup.Protocols,
        };
        if (setup.ClientAuthority is { } authority)
        {
            options.ClientCertificateRequired = true;
            options.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { authority.Certificate },
                RevocationMode = X509RevocationMode.NoCheck,
            };
        }

        return options;
    }

    // The public way sorts the certificates, and leaves the root out.
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SslStreamCertificateContext Exactly(
        X509Certificate2 target, ReadOnlyCollection<X509Certificate2> intermediates, SslCertificateTrust? trust);
}
