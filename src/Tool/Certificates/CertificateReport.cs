using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Questline.Tls;

namespace Questline.Tool.Certificates;

/// <summary>A certificate in a file.</summary>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Issuer">Who signed it.</param>
/// <param name="SubjectAlternativeNames">The hosts and IP addresses that it is for.</param>
/// <param name="NotBefore">From when on it is valid.</param>
/// <param name="NotAfter">Until when.</param>
/// <param name="DaysLeft">Whole days until then; negative where it has expired.</param>
/// <param name="IsAuthority">Whether it may issue others.</param>
/// <param name="Key">The kind of its key, and how long that is.</param>
/// <param name="Signature">How it is signed.</param>
/// <param name="Sha256">Its fingerprint.</param>
internal sealed record CertificateReport(
    string Subject,
    string Issuer,
    IReadOnlyList<string> SubjectAlternativeNames,
    DateTimeOffset NotBefore,
    DateTimeOffset NotAfter,
    int DaysLeft,
    bool IsAuthority,
    string Key,
    string Signature,
    string Sha256)
{
    public bool IsValid(DateTimeOffset now) => NotBefore <= now && now <= NotAfter;

    public static CertificateReport Of(X509Certificate2 certificate, DateTimeOffset now)
    {
        PresentedCertificate described = PresentedCertificates.Describe(certificate, way: [], findings: []);
        return new CertificateReport(
            described.Subject,
            described.Issuer,
            described.SubjectAlternativeNames,
            described.NotBefore,
            described.NotAfter,
            (int)Math.Floor((described.NotAfter - now).TotalDays),
            QuestionableRoots.IsAuthority(certificate),
            KeyOf(certificate),
            certificate.SignatureAlgorithm.FriendlyName ?? certificate.SignatureAlgorithm.Value ?? "unknown",
            described.Sha256);
    }

    private static string KeyOf(X509Certificate2 certificate)
    {
        string kind = certificate.PublicKey.Oid.FriendlyName ?? certificate.PublicKey.Oid.Value ?? "unknown";
        try
        {
            using RSA? rsa = certificate.GetRSAPublicKey();
            using ECDsa? curve = certificate.GetECDsaPublicKey();
            return rsa is not null ? $"RSA {rsa.KeySize}" : curve is not null ? $"ECDSA {curve.KeySize}" : kind;
        }
        catch (CryptographicException)
        {
            // A key that this platform cannot read.
            return kind;
        }
    }
}
