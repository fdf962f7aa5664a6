using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Runtime.Tests.Tls;

/// <summary>Certificates for localhost that no good authority would make, and authorities to sign others.</summary>
internal static class ForgedCertificates
{
    private const string ForServers = "1.3.6.1.5.5.7.3.1";
    private const string ForClients = "1.3.6.1.5.5.7.3.2";

    /// <summary>An authority with its private key. Every one has the same name and another key.</summary>
    public static X509Certificate2 Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Authority, O=Acme", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <summary>One that names an issuer that never signed it: another key did.</summary>
    public static X509Certificate2 InTheNameOf(X509Certificate2 issuer)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Sign(issuer, key, ForServers);
    }

    /// <summary>One that the key of this certificate signed, be it an authority or not.</summary>
    public static X509Certificate2 SignedBy(X509Certificate2 issuer, params X509Extension[] more)
    {
        using var key = issuer.GetECDsaPrivateKey()!;
        return Sign(issuer, key, ForServers, more);
    }

    /// <summary>One that its authority made for clients only.</summary>
    public static X509Certificate2 ForClientsOnly(X509Certificate2 authority)
    {
        using var key = authority.GetECDsaPrivateKey()!;
        return Sign(authority, key, ForClients);
    }

    private static X509Certificate2 Sign(X509Certificate2 issuer, ECDsa issuerKey, string usage, params X509Extension[] more)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=forged", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], critical: false));
        foreach (var extension in issuer.Extensions.OfType<X509SubjectKeyIdentifierExtension>())
            request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(extension));
        foreach (var extension in more)
            request.CertificateExtensions.Add(extension);

        var now = DateTimeOffset.UtcNow;
        var signer = X509SignatureGenerator.CreateForECDsa(issuerKey);
        using var certificate = request.Create(issuer.SubjectName, signer, now.AddHours(-1), now.AddHours(1), RandomNumberGenerator.GetBytes(16));
        return certificate.CopyWithPrivateKey(key);
    }
}
