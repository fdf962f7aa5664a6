using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Host names of a certificate: only its subject alternative names count, never the name in its subject.</summary>
internal static class CertificateNames
{
    private const int ListedAtMost = 8, ReadAtMost = 100;

    /// <summary>What is wrong with the names for this host, or null.</summary>
    public static TlsFinding? Check(X509Certificate2 certificate, string host)
    {
        if (Match(certificate, host))
            return null;

        var names = Read(certificate);
        return names is []
            ? new TlsFinding(
                TlsProblem.WrongHostName,
                "The server's certificate is for no host at all: it has no subject alternative name, and a name in its subject alone does not count.")
            {
                Advice = TlsAdvice.NewCertificateForHost,
            }
            : new TlsFinding(TlsProblem.WrongHostName, $"The server's certificate is for {List(names)}, and the host in `addr` is none of these.");
    }

    private static bool Match(X509Certificate2 certificate, string host)
    {
        try
        {
            return certificate.MatchesHostname(host, allowWildcards: true, allowCommonName: false);
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            // A host that is no host name, or an extension that cannot be read: neither is a match.
            return false;
        }
    }

    /// <summary>The DNS names and IP addresses, so many as are worth reading, without anything that could forge a log line.</summary>
    public static IReadOnlyList<string> Read(X509Certificate2 certificate)
    {
        try
        {
            return
            [
                .. certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(extension =>
                    extension.EnumerateDnsNames().Concat(extension.EnumerateIPAddresses().Select(address => address.ToString()))).Take(ReadAtMost).Select(RemoteText.Clean),
            ];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private static string List(IReadOnlyList<string> names)
    {
        var listed = string.Join(", ", names.Take(ListedAtMost).Select(name => $"'{name}'"));
        return names.Count <= ListedAtMost ? listed : $"{listed} and {names.Count - ListedAtMost} more";
    }
}
