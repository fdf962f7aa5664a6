namespace Questline.Tls;

/// <summary>The place of a certificate on the way from a server's own to what is trusted.</summary>
internal enum CertificateRole
{
    /// <summary>The server's own, also where it is trusted itself.</summary>
    Leaf,

    /// <summary>One in between.</summary>
    Intermediate,

    /// <summary>The trusted one that the way ends in.</summary>
    Root,
}
