namespace Questline;

/// <summary>Whether the server's certificate is verified: the key <c>tls_verify</c>.</summary>
public enum TlsVerify
{
    /// <summary>The certificate chain and the host name are verified (<c>on</c>). The default.</summary>
    On,

    /// <summary>
    /// Any certificate is accepted (<c>unsafe_off</c>), so that anyone between here and the server can read and change everything. For
    /// development only; works only where the build sets the property <c>QuestlineAllowUnsafeTls</c>.
    /// </summary>
    UnsafeOff,
}
