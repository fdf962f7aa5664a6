using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

/// <summary>Every format that is not taken is recognized by its content.</summary>
public sealed class RootsFileFormatTests : IDisposable
{
    private const string Nothing = "-----BEGIN CERTIFICATE-----";

    private readonly X509Certificate2 _authority = ForgedCertificates.Authority();
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly RSA _rsa = RSA.Create(2048);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\ufeff\n")]
    public void A_file_of_nothing_is_empty(string content) => Refused(content, "is empty", Nothing);

    [Theory]
    [InlineData("some notes")]
    [InlineData("0wn notes, which begin as a small key does")]
    [InlineData("-----BEGIN ")]
    [InlineData("-----BEGIN DH PARAMETERS-----\nAAAA\n-----END DH PARAMETERS-----")]
    [InlineData("bm90ZXMgaW4gYmFzZTY0")]
    public void A_text_of_something_else_has_no_certificate(string content) => Refused(content, "has no certificate", Nothing);

    [Fact]
    public void A_binary_certificate_is_recognized() =>
        Refused(OtherFormats.Der(_authority), "binary form (DER)", "`openssl x509 -inform der -in FILE -out roots.pem`", "`questline cert convert FILE --to pem");

    [Fact]
    public void A_binary_certificate_with_something_behind_it_is_recognized() => Refused([.. OtherFormats.Der(_authority), (byte)'\n'], "binary form (DER)");

    [Fact]
    public void A_certificate_in_the_form_of_OpenSSL_is_recognized() =>
        Refused(OtherFormats.TrustedPem(_authority), "TRUSTED CERTIFICATE", "`openssl x509 -in FILE -out roots.pem`");

    [Fact]
    public void A_certificate_in_the_form_of_OpenSSL_is_not_passed_over_beside_others() =>
        Refused([.. Encoding.ASCII.GetBytes(_authority.ExportCertificatePem() + "\n"), .. OtherFormats.TrustedPem(_authority)], "TRUSTED CERTIFICATE");

    [Fact]
    public void A_binary_PKCS7_bundle_is_recognized() =>
        Refused(OtherFormats.Pkcs7(_authority), "PKCS#7", "`openssl pkcs7 -inform der -in FILE -print_certs -out roots.pem`");

    [Theory]
    [InlineData("PKCS7")]
    [InlineData("PKCS #7 SIGNED DATA")]
    [InlineData("CMS")]
    public void A_PKCS7_bundle_as_text_is_recognized(string label) =>
        Refused(OtherFormats.Pem(label, OtherFormats.Pkcs7(_authority)), "PKCS#7", "`openssl pkcs7 -in FILE -print_certs -out roots.pem`");

    [Fact]
    public void A_certificate_as_bare_base64_is_recognized() =>
        Refused(OtherFormats.Base64Der(_authority), "bare base64", "`base64 -d FILE | openssl x509 -inform der -out roots.pem`");

    [Fact]
    public void PEM_that_was_encoded_twice_is_recognized() => Refused(OtherFormats.Base64Pem(_authority), "Kubernetes", "`base64 -d FILE > roots.pem`");

    [Theory]
    [InlineData(0xFEEDFEED, "JKS")]
    [InlineData(0xCECECECE, "JCEKS")]
    public void A_Java_keystore_is_recognized(uint magic, string type) =>
        Refused(OtherFormats.JavaKeystore(magic), $"Java keystore ({type})", $"`keytool -list -rfc -keystore FILE -storetype {type} > roots.pem`");

    [Fact]
    public void A_private_key_is_recognized_in_every_binary_form()
    {
        var password = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1);
        byte[][] keys =
        [
            _key.ExportPkcs8PrivateKey(), _key.ExportECPrivateKey(), _key.ExportEncryptedPkcs8PrivateKey("secret", password),
            _rsa.ExportPkcs8PrivateKey(), _rsa.ExportRSAPrivateKey(), _rsa.ExportEncryptedPkcs8PrivateKey("secret", password),
        ];

        foreach (var key in keys)
            Refused(key, "holds a private key and no certificate", "stays with the server");
    }

    [Theory]
    [InlineData("PRIVATE KEY")]
    [InlineData("ENCRYPTED PRIVATE KEY")]
    [InlineData("RSA PRIVATE KEY")]
    [InlineData("EC PRIVATE KEY")]
    [InlineData("DSA PRIVATE KEY")]
    [InlineData("OPENSSH PRIVATE KEY")]
    public void A_private_key_is_recognized_under_every_label(string label) =>
        Refused(OtherFormats.Pem(label, [1, 2, 3]), "holds a private key and no certificate", "stays with the server");

    [Fact]
    public void A_certificate_request_is_recognized()
    {
        Refused(OtherFormats.Request(_key), "certificate request", "authority");
        Refused(OtherFormats.Pem("CERTIFICATE REQUEST", OtherFormats.Request(_key)), "certificate request", "authority");
        Refused(OtherFormats.Pem("NEW CERTIFICATE REQUEST", OtherFormats.Request(_key)), "certificate request", "authority");
    }

    [Fact]
    public void A_revocation_list_is_recognized()
    {
        Refused(OtherFormats.RevocationList(_authority), "revoked certificates", "authority's certificate");
        Refused(OtherFormats.Pem("X509 CRL", OtherFormats.RevocationList(_authority)), "revoked certificates", "authority's certificate");
    }

    [Fact]
    public void A_public_key_is_recognized()
    {
        byte[][] keys = [_key.ExportSubjectPublicKeyInfo(), _rsa.ExportRSAPublicKey(), OtherFormats.Pem("PUBLIC KEY", _key.ExportSubjectPublicKeyInfo())];
        foreach (var key in keys)
            Refused(key, "holds a public key and no certificate");
        Refused("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI someone", "holds a public key and no certificate");
    }

    [Fact]
    public void A_binary_file_that_is_cut_short_is_recognized() =>
        Refused(OtherFormats.Der(_authority)[..^10], "damaged, cut short", "`openssl asn1parse -inform der -in FILE`");

    public void Dispose()
    {
        _authority.Dispose();
        _key.Dispose();
        _rsa.Dispose();
    }

    private static void Refused(string content, params string[] fragments) => Refused(Encoding.UTF8.GetBytes(content), fragments);

    private static void Refused(byte[] content, params string[] fragments)
    {
        var refusal = RefusedRoots.Content(content);

        foreach (var fragment in fragments)
            refusal.Message.ShouldContain(fragment);
    }
}
