namespace Questline.Tls.Tests;

/// <summary>What a sender trusts.</summary>
public enum Trust
{
    OsRoots,
    WebpkiRoots,
    WebpkiAndOsRoots,

    /// <summary><c>pem_file</c> with the file that is meant for this server.</summary>
    RightFile,

    /// <summary><c>pem_file</c> with another authority's root.</summary>
    OtherFile,
}

internal static class TrustExtensions
{
    public static TlsCa Ca(this Trust trust) => trust switch
    {
        Trust.OsRoots => TlsCa.OsRoots,
        Trust.WebpkiRoots => TlsCa.WebpkiRoots,
        Trust.WebpkiAndOsRoots => TlsCa.WebpkiAndOsRoots,
        _ => TlsCa.PemFile,
    };

    public static bool AsksOperatingSystem(this Trust trust) => trust is Trust.OsRoots or Trust.WebpkiAndOsRoots;

    public static bool AsksMozilla(this Trust trust) => trust is Trust.WebpkiRoots or Trust.WebpkiAndOsRoots;
}
