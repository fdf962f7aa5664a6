using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

public sealed class RootsPemTests : IDisposable
{
    private readonly TestCertificate _chain = TestCertificates.WithIntermediate();

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Fact]
    public void Every_certificate_of_the_file_is_an_anchor() => IsAnchored(_chain.ChainPem);

    [Fact]
    public void Comments_and_other_blocks_do_no_harm() =>
        IsAnchored($"subject=something\n-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n{_chain.ChainPem}the end");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_ends_of_every_system_are_read(string lineEnd) => IsAnchored(_chain.ChainPem.ReplaceLineEndings(lineEnd));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_says_how_the_text_is_encoded(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        IsAnchored([.. encoding.GetPreamble(), .. encoding.GetBytes(_chain.ChainPem)]);
    }

    [Fact]
    public void Bytes_that_are_no_text_do_no_harm_between_the_blocks() => IsAnchored([0xC3, 0x28, 0xFF, .. Encoding.ASCII.GetBytes(_chain.ChainPem)]);

    [Fact]
    public void Indentation_as_in_YAML_does_no_harm() => IsAnchored("    " + _chain.ChainPem.ReplaceLineEndings("\n    "));

    [Fact]
    public void The_older_label_of_certificates_is_read() => IsAnchored(_chain.ChainPem.Replace(" CERTIFICATE", " X509 CERTIFICATE", StringComparison.Ordinal));

    [Fact]
    public void A_certificate_that_is_cut_short_is_named_by_its_number() => Refused(_chain.ChainPem[..^100], "number 3 ");

    [Fact]
    public void A_certificate_that_ends_within_the_file_is_not_passed_over() =>
        Refused(_chain.RootPem[..200] + "\n" + _chain.RootPem, "number 1 ");

    [Fact]
    public void A_block_that_holds_something_else_than_its_label_says_is_damaged()
    {
        var store = new X509Certificate2Collection(_chain.Certificate).Export(X509ContentType.Pkcs12)!;

        Refused(Encoding.ASCII.GetString(OtherFormats.Pem("CERTIFICATE", store)), "number 1 ");
        Refused("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "number 1 ");
        Refused("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----", "number 1 ");
    }

    public void Dispose() => _chain.Dispose();

    private void IsAnchored(string text) => IsAnchored(Encoding.UTF8.GetBytes(text));

    private void IsAnchored(byte[] content)
    {
        using var file = new TemporaryFile(content);

        var anchors = new RootsFile(file.Path, null, NullLogger.Instance).Anchors();

        anchors.Contains(_chain.Root).ShouldBeTrue();
        anchors.Contains(_chain.Intermediates[0]).ShouldBeTrue();
        anchors.Contains(_chain.Certificate).ShouldBeTrue();
    }

    private static void Refused(string content, string fragment) => RefusedRoots.Content(Encoding.UTF8.GetBytes(content)).Message.ShouldContain(fragment);
}
