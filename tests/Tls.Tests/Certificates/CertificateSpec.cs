using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>What a certificate is to say. The defaults are those of a good server certificate for localhost.</summary>
internal sealed record CertificateSpec
{
    public const string ServerPurpose = "1.3.6.1.5.5.7.3.1";
    public const string ClientPurpose = "1.3.6.1.5.5.7.3.2";

    /// <summary>A good server certificate for localhost.</summary>
    public static readonly CertificateSpec Server = new();

    /// <summary>A good certificate of an authority.</summary>
    public static readonly CertificateSpec Authority = new()
    {
        Names = [],
        NotBefore = -365,
        NotAfter = 365,
        IsAuthority = true,
        KeyUsage = X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign,
        Purpose = null,
    };

    /// <summary>A good client certificate.</summary>
    public static readonly CertificateSpec Client = new() { Subject = "CN=questline, O=Situations", Names = [], Purpose = ClientPurpose };

    public string Subject { get; init; } = "CN=server, O=Situations";

    /// <summary>DNS names and IP addresses for the subject alternative name; none leaves the extension out.</summary>
    public IReadOnlyList<string> Names { get; init; } = ["localhost"];

    /// <summary>The first day of its validity, counted from today.</summary>
    public int NotBefore { get; init; } = -1;

    /// <summary>The last day of its validity, counted from today.</summary>
    public int NotAfter { get; init; } = 30;

    /// <summary>The bits of an RSA key; 0 for ECDSA P-256.</summary>
    public int RsaBits { get; init; }

    /// <summary>What its issuer signs it with.</summary>
    public HashAlgorithmName Hash { get; init; } = HashAlgorithmName.SHA256;

    public bool IsAuthority { get; init; }

    /// <summary>How many authorities may stand below this one; null for any number.</summary>
    public int? AuthoritiesBelow { get; init; }

    public X509KeyUsageFlags KeyUsage { get; init; } = X509KeyUsageFlags.DigitalSignature;

    /// <summary>The one extended key usage; null leaves the extension out.</summary>
    public string? Purpose { get; init; } = ServerPurpose;

    /// <summary>Extensions besides.</summary>
    public IReadOnlyList<X509Extension> More { get; init; } = [];
}
