using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>What may not be meant in a <c>tls_roots</c> file that can be used, in sentences.</summary>
internal static class QuestionableRoots
{
    private const int NamedAtMost = 8;

    public static IReadOnlyList<string> In(RootsContent roots, DateTime now)
    {
        var notices = roots.Certificates.SelectMany(certificate => About(certificate, now)).ToList();
        if (notices.Count > NamedAtMost)
            notices = [.. notices.Take(NamedAtMost), $"And {notices.Count - NamedAtMost} more."];
        if (roots.HoldsPrivateKey)
            notices.Add("A private key is in the file as well; it has no business with a client: take it out, and replace it if others could read it.");
        return notices;
    }

    private static IEnumerable<string> About(X509Certificate2 certificate, DateTime now)
    {
        var subject = $"'{RemoteText.Clean(certificate.Subject)}'";
        if (certificate.NotAfter.ToUniversalTime() < now)
            yield return $"The certificate {subject} expired at {Utc(certificate.NotAfter)}.";
        if (certificate.NotBefore.ToUniversalTime() > now)
            yield return $"The certificate {subject} is valid only from {Utc(certificate.NotBefore)} on.";
        if (CertificateStrength.Weakness(certificate, isAnchor: true) is { } weakness)
            yield return $"The certificate {subject} makes servers refused that use it: {weakness}.";
        if (!IsAuthority(certificate))
        {
            yield return $"The certificate {subject} is no authority (basic constraints): only a server that presents this very certificate is trusted by "
                + "it, until that is renewed.";
        }
    }

    /// <summary>Whether it says of itself that it may issue others.</summary>
    public static bool IsAuthority(X509Certificate2 certificate)
    {
        try
        {
            return certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(constraints => constraints.CertificateAuthority);
        }
        catch (CryptographicException)
        {
            // A damaged extension makes no authority.
            return false;
        }
    }

    private static string Utc(DateTime local) => local.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
