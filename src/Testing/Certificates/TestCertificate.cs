using System.Security.Cryptography.X509Certificates;

namespace Questline.Testing;

/// <summary>
/// A server certificate made for one test, with its private key and the certificates above it. Get one from <see cref="TestCertificates"/>.
/// </summary>
/// <remarks>Nothing is stored on disk or in a certificate store unless asked. Members may be read from several threads at once.</remarks>
public sealed class TestCertificate : IDisposable
{
    private readonly X509Certificate2Collection _issuers;

    internal TestCertificate(X509Certificate2 certificate, X509Certificate2Collection issuers, bool sendIntermediates)
    {
        Certificate = certificate;
        _issuers = issuers;
        Root = issuers.Count > 0 ? issuers[^1] : certificate;
        Intermediates = sendIntermediates && issuers.Count > 1 ? [.. issuers.Take(issuers.Count - 1)] : [];
    }

    /// <summary>The server's own certificate, with its private key; fit for Kestrel and <see cref="System.Net.Security.SslStream"/>.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The certificates that the server sends beside its own: empty where there are none, or where the server is to leave them out.</summary>
    public X509Certificate2Collection Intermediates { get; }

    /// <summary>The certificate that the chain ends in. For a self-signed certificate it is <see cref="Certificate"/> itself.</summary>
    public X509Certificate2 Root { get; }

    /// <summary><see cref="Root"/> as PEM, without a private key: what a client names as <c>tls_roots</c>.</summary>
    public string RootPem => Pem([Root]);

    /// <summary>The server's certificate and all certificates above it as PEM, the root last, without any private key.</summary>
    public string ChainPem => Pem([Certificate, .. _issuers]);

    /// <summary>Writes <see cref="RootPem"/> to a file, replacing it where it exists.</summary>
    /// <param name="path">The file; its directory must exist.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteRootPem(string path) => File.WriteAllText(path, RootPem);

    /// <summary>Frees the certificates. A server that still uses them must be stopped first.</summary>
    public void Dispose()
    {
        Certificate.Dispose();
        foreach (var issuer in _issuers)
            issuer.Dispose();
    }

    private static string Pem(IEnumerable<X509Certificate2> certificates) =>
        string.Concat(certificates.Select(certificate => certificate.ExportCertificatePem() + "\n"));
}
