namespace Questline;

/// <summary>Which certificate authorities a sender trusts: the conf-string key <c>tls_ca</c>.</summary>
public enum TlsCa
{
    /// <summary><c>os_roots</c>: the operating system's certificate store. The default.</summary>
    OsRoots,

    /// <summary><c>webpki_roots</c>: the roots of Mozilla's CA certificate program, from the bundle inside the package, and nothing else.</summary>
    WebpkiRoots,

    /// <summary><c>webpki_and_os_roots</c>: either of the two.</summary>
    WebpkiAndOsRoots,

    /// <summary><c>pem_file</c>: only the certificates in the file that <c>tls_roots</c> names.</summary>
    PemFile,
}
