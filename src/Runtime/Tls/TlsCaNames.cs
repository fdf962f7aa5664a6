namespace Questline.Tls;

/// <summary>The values of <c>tls_ca</c> as a conf string spells them.</summary>
internal static class TlsCaNames
{
    public static string InConfString(this TlsCa ca) => ca switch
    {
        TlsCa.WebpkiRoots => "webpki_roots",
        TlsCa.WebpkiAndOsRoots => "webpki_and_os_roots",
        TlsCa.PemFile => "pem_file",
        _ => "os_roots",
    };
}
