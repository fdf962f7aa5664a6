using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tool.Certificates;

/// <summary>Makes certificates as current verifiers want them. RSA with 2048 bits, which every server and proxy takes.</summary>
internal static class DevelopmentCertificates
{
    private const int KeyBits = 2048, SerialBytes = 16;
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>Clocks differ: what is valid only from now on is refused on a machine that is behind.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromHours(1);

    /// <summary>A new authority, which issues one certificate; then its key is forgotten.</summary>
    public static IssuedCertificates Make(ServerNames names, int days, DateTimeOffset now)
    {
        DateTimeOffset notBefore = now - ClockDifference;
        DateTimeOffset notAfter = notBefore.AddDays(days);
        using var authorityKey = RSA.Create(KeyBits);
        using var serverKey = RSA.Create(KeyBits);
        using X509Certificate2 authority = AuthorityRequest(authorityKey).CreateSelfSigned(notBefore, notAfter);
        using X509Certificate2 server = ServerRequest(serverKey, names, authority).Create(authority, notBefore, notAfter, Serial());
        string authorityPem = Lines(authority.ExportCertificatePem());
        return new IssuedCertificates(
            authorityPem,
            Lines(server.ExportCertificatePem()) + authorityPem,
            Lines(serverKey.ExportPkcs8PrivateKeyPem()),
            authority.NotAfter.ToUniversalTime());
    }

    // Each authority has a name of its own: two of one name and different keys are taken for each other.
    private static CertificateRequest AuthorityRequest(RSA key)
    {
        var request = Request($"CN=QuestDB development authority {Convert.ToHexString(RandomNumberGenerator.GetBytes(4))}", key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        return request;
    }

    private static CertificateRequest ServerRequest(RSA key, ServerNames names, X509Certificate2 authority)
    {
        var request = Request("CN=QuestDB development server", key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(
            new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        request.CertificateExtensions.Add(names.ToExtension());
        request.CertificateExtensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        return request;
    }

    private static CertificateRequest Request(string subject, RSA key)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }

    // Serial numbers are positive: the first bit is the sign, and the second keeps the length.
    private static byte[] Serial()
    {
        byte[] serial = RandomNumberGenerator.GetBytes(SerialBytes);
        serial[0] = (byte)((serial[0] & 0x3F) | 0x40);
        return serial;
    }

    private static string Lines(string pem) => pem + "\n";
}
