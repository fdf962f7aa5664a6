namespace Questline.Tls;

/// <summary>What a file is that somebody takes for one with certificates.</summary>
internal enum CertificateFileFormat
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>Nothing, or nothing but white space.</summary>
    Empty,

    /// <summary>Text with one or more certificates, and with anything else in between.</summary>
    Pem,

    /// <summary>Text with certificates in OpenSSL's own form, which adds what they are trusted for.</summary>
    TrustedPem,

    /// <summary>One binary certificate.</summary>
    Der,

    /// <summary>A PKCS#12 store.</summary>
    Pkcs12,

    /// <summary>A PKCS#7 bundle, binary.</summary>
    Pkcs7,

    /// <summary>A PKCS#7 bundle as text.</summary>
    Pkcs7Pem,

    /// <summary>Java's older store.</summary>
    Jks,

    /// <summary>The variant of it with better encryption.</summary>
    Jceks,

    /// <summary>A binary certificate as base64, without the lines around it that make it PEM.</summary>
    Base64Der,

    /// <summary>PEM once more as base64, as secrets of Kubernetes show it.</summary>
    Base64Pem,

    /// <summary>A private key of any form, and no certificate.</summary>
    PrivateKey,

    /// <summary>A public key of any form, and no certificate.</summary>
    PublicKey,

    /// <summary>What is sent to an authority to get a certificate.</summary>
    CertificateRequest,

    /// <summary>An authority's list of certificates that it has revoked.</summary>
    RevocationList,

    /// <summary>It begins as these binary files do, and goes on otherwise.</summary>
    DamagedBinary,
}
