using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Questline.Runtime.Tests.Tls.RootsFiles;
using Questline.Testing;

namespace Questline.Tool.Tests.Certificates;

public sealed class CertInspectTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestCertificate _chain = TestCertificates.WithIntermediate();

    [Fact]
    public async Task A_PEM_file_works_and_every_certificate_is_described()
    {
        CommandRun run = await InspectAsync(_folder.Write("chain.pem", _chain.ChainPem), "--json");

        run.ExitCode.ShouldBe(ExitCode.Success);
        JsonElement report = run.Json();
        report.GetProperty("format").GetString().ShouldBe("Pem");
        report.GetProperty("verdict").GetProperty("works").GetBoolean().ShouldBeTrue();
        report.GetProperty("confString").GetString().ShouldBe($"tls_ca=pem_file;tls_roots={_folder.File("chain.pem")};");
        report.GetProperty("certificates").GetArrayLength().ShouldBe(3);

        JsonElement leaf = report.GetProperty("certificates")[0];
        leaf.GetProperty("subject").GetString().ShouldBe(_chain.Certificate.Subject);
        leaf.GetProperty("issuer").GetString().ShouldBe(_chain.Certificate.Issuer);
        leaf.GetProperty("subjectAlternativeNames").EnumerateArray().Select(name => name.GetString()).ShouldBe(["localhost", "127.0.0.1", "::1"]);
        leaf.GetProperty("isAuthority").GetBoolean().ShouldBeFalse();
        leaf.GetProperty("key").GetString().ShouldBe("ECDSA 256");
        leaf.GetProperty("signature").GetString().ShouldBe("sha256ECDSA");
        leaf.GetProperty("sha256").GetString().ShouldBe(_chain.Certificate.GetCertHashString(HashAlgorithmName.SHA256));
        leaf.GetProperty("notAfter").GetDateTimeOffset().ShouldBe(_chain.Certificate.NotAfter.ToUniversalTime());
        report.GetProperty("certificates")[2].GetProperty("isAuthority").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task The_text_has_the_verdict_and_the_conf_string_in_one_line()
    {
        CommandRun run = await InspectAsync(_folder.Write("root.pem", _chain.RootPem));

        run.Output.ShouldContain("Format: PEM");
        run.Output.ShouldContain("SHA-256");
        run.Output.ShouldContain("It works as tls_roots:");
        run.Output.ShouldContain($"\ntls_ca=pem_file;tls_roots={_folder.File("root.pem")};\n");
    }

    [Fact]
    public async Task Other_formats_do_not_work_but_are_read_and_answered_with_the_command()
    {
        (string Format, byte[] Content, string Command)[] files =
        [
            ("Der", OtherFormats.Der(_chain.Root), "openssl x509 -inform der -in {0} -out roots.pem"),
            ("TrustedPem", OtherFormats.TrustedPem(_chain.Root), "openssl x509 -in {0} -out roots.pem"),
            ("Pkcs7", OtherFormats.Pkcs7(_chain.Root), "openssl pkcs7 -inform der -in {0} -print_certs -out roots.pem"),
            ("Pkcs7Pem", OtherFormats.Pkcs7Pem(_chain.Root), "openssl pkcs7 -in {0} -print_certs -out roots.pem"),
            ("Base64Der", OtherFormats.Base64Der(_chain.Root), "base64 -d {0} | openssl x509 -inform der -out roots.pem"),
            ("Base64Pem", OtherFormats.Base64Pem(_chain.Root), "base64 -d {0} > roots.pem"),
        ];
        foreach (var (format, content, command) in files)
        {
            string path = _folder.Write(format, content);
            CommandRun run = await InspectAsync(path, "--json");

            run.ExitCode.ShouldBe(ExitCode.Failure, format);
            JsonElement report = run.Json();
            report.GetProperty("format").GetString().ShouldBe(format);
            Subjects(report).ShouldBe([_chain.Root.Subject], format);
            Verdict(report, "advice").ShouldContain(string.Format(System.Globalization.CultureInfo.InvariantCulture, command, path));
            Verdict(report, "advice").ShouldContain($"questline cert convert {path} --to pem --out roots.pem");
        }
    }

    [Theory]
    [InlineData(0xFEEDFEED, "Jks")]
    [InlineData(0xCECECECE, "Jceks")]
    public async Task A_Java_keystore_is_answered_with_the_command(uint magic, string format)
    {
        CommandRun run = await InspectAsync(_folder.Write("store.jks", OtherFormats.JavaKeystore(magic)), "--json");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Json().GetProperty("format").GetString().ShouldBe(format);
        Verdict(run.Json(), "advice").ShouldContain($"keytool -list -rfc -keystore {_folder.File("store.jks")} -storetype");
    }

    [Fact]
    public async Task A_private_key_is_recognized_and_nothing_of_it_printed()
    {
        using var key = _chain.Certificate.GetECDsaPrivateKey()!;
        string pem = key.ExportPkcs8PrivateKeyPem();

        CommandRun run = await InspectAsync(_folder.Write("key.pem", pem));

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Output.ShouldStartWith("Format: private key\n");
        run.Output.ShouldContain("holds a private key and no certificate");
        run.Output.ShouldNotContain(pem.Split('\n')[1]);
    }

    [Fact]
    public async Task A_store_opens_with_the_password_of_a_file_and_the_password_is_not_printed()
    {
        string store = _folder.Write("store.pfx", _chain.Certificate.Export(X509ContentType.Pkcs12, "secret"));

        CommandRun run = await InspectAsync(store, "--json", "--password-file", _folder.Write("password", "secret\r\nmore\n"));

        run.ExitCode.ShouldBe(ExitCode.Success);
        Subjects(run.Json()).ShouldBe([_chain.Certificate.Subject]);
        run.Json().GetProperty("holdsPrivateKey").GetBoolean().ShouldBeTrue();
        run.Json().GetProperty("confString").GetString().ShouldEndWith("tls_roots_password=...;");
        run.Output.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_store_without_its_password_says_how_to_give_it()
    {
        string store = _folder.Write("store.pfx", _chain.Certificate.Export(X509ContentType.Pkcs12, "secret"));

        CommandRun run = await InspectAsync(store);

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Output.ShouldContain("--password-file or in QUESTLINE_PASSWORD");
        run.Output.ShouldContain($"`questline cert convert {store} --to pem --out roots.pem`");
        CommandRun guessed = await InspectAsync(store, "--password-file", _folder.Write("password", "guess"));
        guessed.Output.ShouldContain("or is damaged");
        guessed.Output.ShouldContain("`-legacy`");
    }

    [Fact]
    public async Task An_empty_password_file_is_an_error()
    {
        CommandRun run = await InspectAsync(_folder.Write("root.pem", _chain.RootPem), "--password-file", _folder.Write("password", ""));

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.ShouldContain("--password-file is empty");
    }

    [Fact]
    public async Task A_password_file_without_an_end_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no devices among the files.");

        CommandRun run = await InspectAsync(_folder.Write("root.pem", _chain.RootPem), "--password-file", "/dev/zero");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.ShouldContain("is no password");
    }

    [Fact]
    public void The_environment_has_the_password_where_no_file_is_named()
    {
        Tool.Certificates.PasswordSource.Read(null, name => name == "QUESTLINE_PASSWORD" ? "secret" : null).ShouldBe("secret");
        Tool.Certificates.PasswordSource.Read(_folder.Write("password", "other\n"), _ => "secret").ShouldBe("other");
    }

    [Fact]
    public async Task A_file_of_expired_certificates_does_not_work()
    {
        using var expired = TestCertificates.Expired();

        CommandRun run = await InspectAsync(_folder.Write("old.pem", expired.Certificate.ExportCertificatePem()));

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Output.ShouldContain("No certificate in it is valid today");
        run.Output.ShouldContain("expired 2 days ago");
    }

    [Fact]
    public async Task What_may_not_be_meant_is_noted_though_it_works()
    {
        using var selfSigned = TestCertificates.SelfSigned();

        CommandRun run = await InspectAsync(_folder.Write("leaf.pem", selfSigned.RootPem), "--json");

        run.ExitCode.ShouldBe(ExitCode.Success);
        run.Json().GetProperty("notices")[0].GetString()!.ShouldContain("is no authority");
    }

    [Fact]
    public async Task A_missing_file_is_one_line_of_error_with_its_name()
    {
        CommandRun run = await InspectAsync(_folder.File("none.pem"));

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.ShouldStartWith($"{_folder.File("none.pem")}: The file does not exist.");
        run.Errors.Trim().ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_path_with_a_space_is_quoted_in_commands()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Shells quote otherwise there.");

        CommandRun run = await InspectAsync(_folder.Write("my root.cer", OtherFormats.Der(_chain.Root)));

        run.Output.ShouldContain($"-in '{_folder.File("my root.cer")}' -out");
    }

    [Fact]
    public async Task Markup_and_control_characters_in_a_name_are_only_text()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName("[red]x[/] [\u001b[31m");
        using var certificate = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        CommandRun run = await InspectAsync(_folder.Write("odd.pem", certificate.ExportCertificatePem()));

        run.Output.ShouldContain("[red]x[/]");
        run.Output.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n", "Certificate number 1 in the file is damaged")]
    [InlineData("nothing", "The file has no certificate")]
    public async Task The_reason_is_about_the_file_and_not_about_a_conf_string(string content, string reason)
    {
        CommandRun run = await InspectAsync(_folder.Write("roots.pem", content), "--json");

        run.Json().GetProperty("verdict").GetProperty("reason").GetString()!.ShouldStartWith(reason);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _chain.Dispose();
    }

    private static Task<CommandRun> InspectAsync(string path, params string[] more) => CommandRun.OfAsync(["cert", "inspect", path, .. more]);

    private static IEnumerable<string?> Subjects(JsonElement report) =>
        report.GetProperty("certificates").EnumerateArray().Select(certificate => certificate.GetProperty("subject").GetString());

    private static string Verdict(JsonElement report, string property) => report.GetProperty("verdict").GetProperty(property).GetString()!;
}
