using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

public class RootsFileTests
{
    [Fact]
    public void A_missing_file_is_named_as_such() => Refused(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()), "does not exist");

    [Fact]
    public void A_missing_directory_is_a_missing_file() => Refused(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "a.pem"), "does not exist");

    [Fact]
    public void A_relative_path_that_leads_nowhere_is_explained() => Refused($"{Guid.NewGuid()}.pem", "current directory");

    [Fact]
    public void A_directory_is_named_as_such() => Refused(Path.GetTempPath(), "names a directory");

    [Fact]
    public void A_path_that_no_file_can_have_is_refused() => Refused("roots\0.pem", "cannot be opened");

    [Fact]
    public void A_file_without_the_right_to_read_it_is_named_as_such()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("This user may read every file.");
            return;
        }

        using var file = new TemporaryFile("anything");
        File.SetUnixFileMode(file.Path, UnixFileMode.None);

        Refused(file.Path, "may not read");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \r\n\t", "is empty")]
    [InlineData("some notes", "has no certificate")]
    [InlineData("-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----", "has no certificate")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "number 1 ")]
    public void A_file_without_a_usable_certificate_is_refused(string content, string reason)
    {
        using var file = new TemporaryFile(content);

        Refused(file.Path, reason);
    }

    [Fact]
    public void A_binary_certificate_is_recognized_and_the_conversion_named()
    {
        using var certificate = TestCertificates.SelfSigned();
        using var file = new TemporaryFile(certificate.Certificate.Export(X509ContentType.Cert));

        Refused(file.Path, "`openssl x509 -inform der -in FILE -out roots.pem`");
    }

    [Fact]
    public void A_PKCS12_store_is_recognized_and_the_conversion_named()
    {
        using var certificate = TestCertificates.SelfSigned();
        using var file = new TemporaryFile(certificate.Certificate.Export(X509ContentType.Pkcs12, "secret"));

        Refused(file.Path, "`openssl pkcs12 -in FILE -nokeys -out roots.pem`");
    }

    [Fact]
    public async Task A_PKCS12_store_is_trusted_with_its_password()
    {
        using var certificate = TestCertificates.SelfSigned();
        using var file = new TemporaryFile(certificate.Certificate.Export(X509ContentType.Pkcs12, "secret"));
        await using var server = LoopbackServer.Tls(certificate);

        await using var tls = await new TlsClient(new TlsSettings(TlsCa.PemFile, file.Path, "secret", Verify: true)).ConnectAsync(server);

        tls.IsAuthenticated.ShouldBeTrue();
    }

    [Fact]
    public void A_PKCS12_store_with_another_password_is_refused_without_naming_it()
    {
        using var certificate = TestCertificates.SelfSigned();
        using var file = new TemporaryFile(certificate.Certificate.Export(X509ContentType.Pkcs12, "secret"));

        var refusal = Should.Throw<QuestTlsException>(() => new RootsFile(file.Path, "guess", NullLogger.Instance).Anchors());

        refusal.Problem.ShouldBe(TlsProblem.UnreadableRoots);
        refusal.Message.ShouldContain("does not open with `tls_roots_password`");
        refusal.Message.ShouldNotContain("guess");
    }

    [Fact]
    public void A_private_key_is_recognized()
    {
        using var certificate = TestCertificates.SelfSigned();
        using var key = certificate.Certificate.GetECDsaPrivateKey()!;
        using var file = new TemporaryFile(key.ExportPkcs8PrivateKeyPem());

        Refused(file.Path, "holds a private key");
    }

    [Fact]
    public void A_binary_private_key_is_no_certificate()
    {
        using var certificate = TestCertificates.SelfSigned();
        using var key = certificate.Certificate.GetECDsaPrivateKey()!;
        using var file = new TemporaryFile(key.ExportPkcs8PrivateKey());

        Refused(file.Path, "has no certificate");
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        using var file = new TemporaryFile(new byte[(4 * 1024 * 1024) + 1]);

        Refused(file.Path, "more than 4 MiB");
    }

    [Fact]
    public void A_certificate_that_is_cut_short_is_named_by_its_number()
    {
        using var certificate = TestCertificates.WithIntermediate();
        using var file = new TemporaryFile(certificate.ChainPem[..^100]);

        Refused(file.Path, "number 3 ");
    }

    [Fact]
    public void Comments_line_ends_other_blocks_and_byte_order_marks_do_no_harm()
    {
        using var certificate = TestCertificates.WithIntermediate();
        var text = ("subject=something\n-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n" + certificate.ChainPem + "the end").ReplaceLineEndings("\r\n");

        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true) })
        {
            using var file = new TemporaryFile([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            var anchors = new RootsFile(file.Path, null, NullLogger.Instance).Anchors();
            anchors.Contains(certificate.Root).ShouldBeTrue(encoding.WebName);
            anchors.Contains(certificate.Certificate).ShouldBeTrue(encoding.WebName);
        }
    }

    [Fact]
    public async Task A_connection_fails_with_the_problem_of_the_file()
    {
        using var certificate = TestCertificates.Valid();
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, "/nowhere/roots.pem").RefusalAsync(server);

        refusal.Problem.ShouldBe(TlsProblem.UnreadableRoots);
    }

    [Fact]
    public async Task A_file_that_was_replaced_is_read_again_and_open_connections_stay()
    {
        using var old = TestCertificates.SelfSigned();
        using var renewed = TestCertificates.SelfSigned();
        using var roots = new TemporaryFile(old.RootPem);
        await using var oldServer = LoopbackServer.Tls(old);
        await using var renewedServer = LoopbackServer.Tls(renewed);
        var client = TlsClient.Trusting(TlsCa.PemFile, roots.Path);
        await using var before = await client.ConnectAsync(oldServer);

        Replace(roots.Path, renewed.RootPem);

        await using var after = await client.ConnectAsync(renewedServer);
        (await client.RefusalAsync(oldServer)).Problem.ShouldBe(TlsProblem.SelfSigned);
        await before.WriteAsync("still here"u8.ToArray(), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_file_that_becomes_unusable_leaves_the_certificates_in_force_and_is_logged()
    {
        using var certificate = TestCertificates.Valid();
        using var file = new TemporaryFile(certificate.RootPem);
        var log = new RecordedLog();
        var roots = new RootsFile(file.Path, null, log);
        roots.Anchors().Contains(certificate.Root).ShouldBeTrue();
        log.Entries.ShouldBeEmpty();

        Replace(file.Path, "");

        roots.Anchors().Contains(certificate.Root).ShouldBeTrue();
        log.Entries.ShouldHaveSingleItem().ShouldContain("certificates read before stay in force");
    }

    // Sets the time as well, as a test is faster than the clock of some file systems.
    private static void Replace(string path, string content)
    {
        File.WriteAllText(path, content);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
    }

    private static void Refused(string path, string reason)
    {
        var refusal = Should.Throw<QuestTlsException>(() => new RootsFile(path, null, NullLogger.Instance).Anchors());

        refusal.Problem.ShouldBe(TlsProblem.UnreadableRoots);
        refusal.Message.ShouldContain(reason);
        refusal.Message.ShouldNotContain(path, Case.Sensitive, "a value of the conf string is in the message");
    }
}
