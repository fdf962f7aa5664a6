using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>A certificate with its private key, which can issue others. Safe to use from several threads at once; lives as long as the process.</summary>
internal sealed class Identity
{
    private readonly AsymmetricAlgorithm _key;

    private Identity(X509Certificate2 certificate, AsymmetricAlgorithm key)
    {
        Certificate = certificate;
        _key = key;
    }

    /// <summary>The certificate alone.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The private key, PKCS#8 in PEM.</summary>
    public string KeyPem => _key.ExportPkcs8PrivateKeyPem();

    /// <summary>One that is signed with its own key.</summary>
    public static Identity SelfSigned(CertificateSpec spec)
    {
        var key = NewKey(spec);
        return new Identity(Sign(spec, new X500DistinguishedName(spec.Subject), key, key, issuer: null), key);
    }

    /// <summary>One that this one signs, whether it may or not.</summary>
    public Identity Issue(CertificateSpec spec)
    {
        var key = NewKey(spec);
        return new Identity(Sign(spec, Certificate.SubjectName, key, _key, Certificate), key);
    }

    /// <summary>One that names this one as its issuer, and is signed with another key.</summary>
    public Identity Forge(CertificateSpec spec)
    {
        var key = NewKey(spec);
        return new Identity(Sign(spec, Certificate.SubjectName, key, NewKey(spec), Certificate), key);
    }

    /// <summary>The certificate with its key, in a form that the TLS of every operating system takes.</summary>
    public X509Certificate2 WithKey()
    {
        using var both = _key is RSA rsa ? Certificate.CopyWithPrivateKey(rsa) : Certificate.CopyWithPrivateKey((ECDsa)_key);
        return X509CertificateLoader.LoadPkcs12(both.Export(X509ContentType.Pkcs12), password: null);
    }

    private static AsymmetricAlgorithm NewKey(CertificateSpec spec) =>
        spec.RsaBits == 0 ? ECDsa.Create(ECCurve.NamedCurves.nistP256) : RSA.Create(spec.RsaBits);

    private static X509Certificate2 Sign(
        CertificateSpec spec, X500DistinguishedName issuerName, AsymmetricAlgorithm key, AsymmetricAlgorithm issuerKey, X509Certificate2? issuer)
    {
        var subject = new X500DistinguishedName(spec.Subject);
        var request = key is RSA rsa
            ? new CertificateRequest(subject, rsa, spec.Hash, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(subject, (ECDsa)key, spec.Hash);
        foreach (var extension in Extensions(spec, request.PublicKey, issuer))
            request.CertificateExtensions.Add(extension);

        var today = DateTimeOffset.UtcNow;
        var signer = issuerKey is RSA issuerRsa ? new RsaSigner(issuerRsa) : X509SignatureGenerator.CreateForECDsa((ECDsa)issuerKey);
        return request.Create(issuerName, signer, today.AddDays(spec.NotBefore), today.AddDays(spec.NotAfter), RandomNumberGenerator.GetBytes(16));
    }

    private static IEnumerable<X509Extension> Extensions(CertificateSpec spec, PublicKey key, X509Certificate2? issuer)
    {
        yield return new X509BasicConstraintsExtension(spec.IsAuthority, spec.AuthoritiesBelow is not null, spec.AuthoritiesBelow ?? 0, critical: true);
        yield return new X509KeyUsageExtension(spec.KeyUsage, critical: true);
        yield return new X509SubjectKeyIdentifierExtension(key, critical: false);
        if (issuer is not null)
            yield return X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer, includeKeyIdentifier: true, includeIssuerAndSerial: false);
        if (spec.Purpose is { } purpose)
            yield return new X509EnhancedKeyUsageExtension([new Oid(purpose)], critical: false);
        if (spec.Names is not [])
            yield return AlternativeNames(spec.Names);
        foreach (var extension in spec.More)
            yield return extension;
    }

    private static X509Extension AlternativeNames(IEnumerable<string> names)
    {
        var builder = new SubjectAlternativeNameBuilder();
        foreach (var name in names)
        {
            if (IPAddress.TryParse(name, out var address))
                builder.AddIpAddress(address);
            else
                builder.AddDnsName(name);
        }

        return builder.Build();
    }
}
