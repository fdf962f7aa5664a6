using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Testing.Tests;

/// <summary>What a client of TLS needs to trust one root only.</summary>
internal static class TrustingClient
{
    public static SslClientAuthenticationOptions Trusting(X509Certificate2 root) => new()
    {
        CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { root },
            RevocationMode = X509RevocationMode.NoCheck,
        },
    };
}
