namespace Questline.Tls;

/// <summary>The formats that <c>tls_roots</c> does not take, and what makes a file of each that it does. The path stays out, as in all messages.</summary>
internal static class UnusableFormat
{
    private const string KeyStaysWithServer =
        "Name the certificate (often .crt or .pem) instead; the key stays with the server and belongs in no client.";

    /// <param name="format">Any but those that are taken.</param>
    public static QuestTlsException Refuse(CertificateFileFormat format) => format switch
    {
        CertificateFileFormat.Empty => UnreadableRoots.Empty(),
        CertificateFileFormat.TrustedPem => Is(
            "has certificates in OpenSSL's own form (`-----BEGIN TRUSTED CERTIFICATE-----`), with conditions that only OpenSSL heeds",
            $"Take the conditions off: `openssl x509 -in FILE -out roots.pem`, which takes the first certificate only, or {OurTool}."),
        CertificateFileFormat.Der => Is(
            "is a certificate in binary form (DER), and PEM is expected", $"Convert it: `openssl x509 -inform der -in FILE -out roots.pem`, or {OurTool}."),
        CertificateFileFormat.Pkcs7 => Is(
            "is a PKCS#7 bundle (.p7b) in binary form", $"Convert it: `openssl pkcs7 -inform der -in FILE -print_certs -out roots.pem`, or {OurTool}."),
        CertificateFileFormat.Pkcs7Pem => Is(
            "is a PKCS#7 bundle (.p7b)", $"Convert it: `openssl pkcs7 -in FILE -print_certs -out roots.pem`, or {OurTool}."),
        CertificateFileFormat.Jks => Is("is a Java keystore (JKS)", Keytool("JKS")),
        CertificateFileFormat.Jceks => Is("is a Java keystore (JCEKS)", Keytool("JCEKS")),
        CertificateFileFormat.Base64Der => Is(
            "is a certificate as bare base64, without the lines `-----BEGIN CERTIFICATE-----` and `-----END CERTIFICATE-----` around it",
            $"Convert it: `base64 -d FILE | openssl x509 -inform der -out roots.pem`, or {OurTool}."),
        CertificateFileFormat.Base64Pem => Is(
            "is PEM that was encoded as base64 once more, as secrets of Kubernetes are", $"Decode it: `base64 -d FILE > roots.pem`, or {OurTool}."),
        CertificateFileFormat.PrivateKey => Is("holds a private key and no certificate", KeyStaysWithServer),
        CertificateFileFormat.PublicKey => Is("holds a public key and no certificate", "Name the certificate that the key is in (often .crt or .pem)."),
        CertificateFileFormat.CertificateRequest => Is(
            "holds a certificate request (CSR) and no certificate",
            "Name what the authority sent back for it, or better the authority's own certificate. For development, `questline cert new` makes both."),
        CertificateFileFormat.RevocationList => Is(
            "holds an authority's list of revoked certificates (CRL) and no certificate",
            "Name the authority's certificate; `openssl crl -in FILE -noout -issuer` shows whose it is."),
        CertificateFileFormat.DamagedBinary => Is(
            "is binary, and damaged, cut short or of a kind that holds no certificate",
            "Copy it again, in binary mode where the copying program has one, and compare the sizes; "
            + "`openssl asn1parse -inform der -in FILE` shows what is left."),
        _ => UnreadableRoots.NoCertificate(),
    };

    private static string OurTool => "`questline cert convert FILE --to pem --out roots.pem`";

    private static string Keytool(string type) =>
        $"Take the certificates out of it: `keytool -list -rfc -keystore FILE -storetype {type} > roots.pem`, which asks for its password.";

    private static QuestTlsException Is(string what, string advice) => UnreadableRoots.Error($"The file that `tls_roots` names {what}.", advice);
}
