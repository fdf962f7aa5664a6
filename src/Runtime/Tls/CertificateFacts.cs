using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Questions that a diagnosis asks of a certificate.</summary>
internal static class CertificateFacts
{
    private const string OrganizationOid = "2.5.4.10";

    public static bool IsSelfIssued(this X509Certificate2 certificate) =>
        certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);

    /// <summary>Whether the certificate says where its issuer's can be fetched, as those of public authorities do.</summary>
    public static bool NamesIssuerAddress(this X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509AuthorityInformationAccessExtension>().Any(extension => extension.EnumerateCAIssuersUris().Any());

    public static string? Organization(this X500DistinguishedName name) => name
        .EnumerateRelativeDistinguishedNames()
        .Where(part => !part.HasMultipleElements && part.GetSingleElementType().Value == OrganizationOid)
        .Select(part => part.GetSingleElementValue())
        .FirstOrDefault();
}
