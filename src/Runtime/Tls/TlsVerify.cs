namespace Questline;

/// <summary>Whether a sender verifies the server's certificate: the conf-string key <c>tls_verify</c>.</summary>
public enum TlsVerify
{
    /// <summary><c>on</c>: the certificate chain and the host name are verified. The default.</summary>
    On,

    /// <summary><c>unsafe_off</c>: anyone can pose as the server. Works only where the build sets <c>QuestlineAllowUnsafeTls</c>.</summary>
    UnsafeOff,
}
