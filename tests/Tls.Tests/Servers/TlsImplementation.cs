namespace Questline.Tls.Tests;

/// <summary>Whose TLS a server speaks.</summary>
public enum TlsImplementation
{
    DotNet,

    /// <summary><c>openssl s_server</c>.</summary>
    Openssl,

    Nginx,
}
