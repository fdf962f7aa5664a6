using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>Certificates as the text of a file.</summary>
internal static class Pem
{
    public static string Of(IEnumerable<X509Certificate2> certificates) =>
        string.Concat(certificates.Select(certificate => certificate.ExportCertificatePem() + "\n"));
}
