using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Testing;

/// <summary>A certificate authority that lives as long as one test certificate is being made.</summary>
internal sealed class CertificateAuthority(X509Certificate2 certificate) : IDisposable
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string Organization = "O=Questline Testing";

    public static CertificateAuthority CreateRoot()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = AuthorityRequest($"CN=Test Root {Guid.NewGuid():N}, {Organization}", key);
        var now = DateTimeOffset.UtcNow;
        return new CertificateAuthority(request.CreateSelfSigned(now.AddYears(-1), now.AddYears(1)));
    }

    public static X509Certificate2 SelfSign(LeafProfile profile)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = DateTimeOffset.UtcNow;
        return UsableByServers(LeafRequest(profile, key).CreateSelfSigned(now + profile.NotBefore, now + profile.NotAfter));
    }

    public CertificateAuthority CreateIntermediate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = AuthorityRequest($"CN=Test Intermediate {Guid.NewGuid():N}, {Organization}", key);
        var now = DateTimeOffset.UtcNow;
        return new CertificateAuthority(Sign(request, key, now.AddMonths(-6), now.AddMonths(6)));
    }

    public X509Certificate2 Issue(LeafProfile profile)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = DateTimeOffset.UtcNow;
        return UsableByServers(Sign(LeafRequest(profile, key), key, now + profile.NotBefore, now + profile.NotAfter));
    }

    public X509Certificate2 WithoutKey() => X509Certificate2.CreateFromPem(certificate.ExportCertificatePem());

    public void Dispose() => certificate.Dispose();

    private X509Certificate2 Sign(CertificateRequest request, ECDsa key, DateTimeOffset notBefore, DateTimeOffset notAfter)
    {
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(certificate, true, false));
        using var signed = request.Create(certificate, notBefore, notAfter, RandomNumberGenerator.GetBytes(16));
        return signed.CopyWithPrivateKey(key);
    }

    private static CertificateRequest AuthorityRequest(string subject, ECDsa key)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        AddAuthorityExtensions(request);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        return request;
    }

    private static CertificateRequest LeafRequest(LeafProfile profile, ECDsa key)
    {
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        if (profile.IsAuthority)
        {
            AddAuthorityExtensions(request);
            return request;
        }

        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        request.CertificateExtensions.Add(AlternativeNames(profile.Hosts));
        return request;
    }

    private static void AddAuthorityExtensions(CertificateRequest request)
    {
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
    }

    private static X509Extension AlternativeNames(IEnumerable<string> hosts)
    {
        var names = new SubjectAlternativeNameBuilder();
        foreach (var host in hosts)
        {
            if (IPAddress.TryParse(host, out var address))
                names.AddIpAddress(address);
            else
                names.AddDnsName(host);
        }

        return names.Build();
    }

    // Windows' TLS refuses a key that exists only in memory; a trip through PKCS#12 gives it one that it accepts.
    private static X509Certificate2 UsableByServers(X509Certificate2 certificate)
    {
        if (!OperatingSystem.IsWindows())
            return certificate;

        using (certificate)
        {
            var store = certificate.Export(X509ContentType.Pkcs12);
#if NET9_0_OR_GREATER
            return X509CertificateLoader.LoadPkcs12(store, password: null);
#else
            return new X509Certificate2(store);
#endif
        }
    }
}
