namespace Questline;

/// <summary>Whose certificates are trusted to vouch for the server: the key <c>tls_ca</c>.</summary>
public enum TlsCa
{
    /// <summary>The operating system's store (<c>os_roots</c>). The default.</summary>
    OsRoots,

    /// <summary>Mozilla's roots only, as they came with this package (<c>webpki_roots</c>).</summary>
    WebpkiRoots,

    /// <summary>The operating system's store or Mozilla's roots (<c>webpki_and_os_roots</c>).</summary>
    WebpkiAndOsRoots,

    /// <summary>Only the certificates in the file that <c>tls_roots</c> names (<c>pem_file</c>).</summary>
    PemFile,
}
