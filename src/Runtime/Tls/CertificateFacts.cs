using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Questions that a diagnosis asks of a certificate.</summary>
internal static class CertificateFacts
{
    private const string OrganizationOid = "2.5.4.10";

    private const X509KeyUsageFlags InHandshakes =
        X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.KeyAgreement;

    public static bool IsSelfIssued(this X509Certificate2 certificate) =>
        certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);

    public static bool IsOutOfDate(this X509Certificate2 certificate) => DateTime.Now is var now && (now < certificate.NotBefore || now > certificate.NotAfter);

    /// <summary>Whether its key may be used in a handshake, as far as it says what the key is for. Not every platform asks.</summary>
    public static bool CanAuthenticateServers(this X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509KeyUsageExtension>().All(usage => (usage.KeyUsages & InHandshakes) != 0);

    /// <summary>Whether the certificate says where its issuer's can be fetched, as those of public authorities do.</summary>
    public static bool NamesIssuerAddress(this X509Certificate2 certificate)
    {
        try
        {
            return certificate.Extensions.OfType<X509AuthorityInformationAccessExtension>().Any(extension => extension.EnumerateCAIssuersUris().Any());
        }
        catch (CryptographicException)
        {
            // A damaged extension names nothing.
            return false;
        }
    }

    /// <summary>Whether its names and dates can be read: the platform decodes them when they are first asked for.</summary>
    public static bool IsReadable(this X509Certificate2 certificate)
    {
        try
        {
            _ = (certificate.NotBefore, certificate.NotAfter, certificate.Subject, certificate.Issuer);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public static string? Organization(this X500DistinguishedName name) => name
        .EnumerateRelativeDistinguishedNames()
        .Where(part => !part.HasMultipleElements && part.GetSingleElementType().Value == OrganizationOid)
        .Select(part => part.GetSingleElementValue())
        .FirstOrDefault();
}
