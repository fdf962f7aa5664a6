using System.Security.Cryptography.X509Certificates;
using Questline.Runtime.Tests.Tls.RootsFiles;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Tool.Tests.Certificates;

public sealed class CertConvertTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestCertificate _chain = TestCertificates.WithIntermediate();

    public static TheoryData<string> Formats => ["Pem", "TrustedPem", "Der", "Pkcs12", "Pkcs7", "Pkcs7Pem", "Base64Der", "Base64Pem"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_becomes_a_PEM_file_that_a_sender_takes(string format)
    {
        CommandRun run = await ConvertAsync(_folder.Write("in.bin", Content(format)), "--to", "pem", "--out", _folder.File("roots.pem"), "--json");

        run.ExitCode.ShouldBe(ExitCode.Success, run.Errors);
        run.Json().GetProperty("format").GetString().ShouldBe(format);
        Roots("roots.pem").Certificates.Select(certificate => certificate.Subject).ShouldBe([_chain.Root.Subject]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_becomes_a_store_that_a_sender_takes(string format)
    {
        CommandRun run = await ConvertAsync(_folder.Write("in.bin", Content(format)), "--to", "pfx");

        run.ExitCode.ShouldBe(ExitCode.Success, run.Errors);
        Roots("in.pfx").Certificates.Select(certificate => certificate.Subject).ShouldBe([_chain.Root.Subject]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_becomes_DER(string format)
    {
        await ConvertAsync(_folder.Write("in.bin", Content(format)), "--to", "der");

        File.ReadAllBytes(_folder.File("in.der")).ShouldBe(_chain.Root.RawData);
    }

    [Fact]
    public async Task None_of_several_certificates_is_lost()
    {
        await ConvertAsync(_folder.Write("chain.crt", _chain.ChainPem), "--to", "pfx");
        await ConvertAsync(_folder.File("chain.pfx"), "--to", "pem");

        Roots("chain.pem").Certificates.Select(certificate => certificate.Subject)
            .ShouldBe([_chain.Certificate.Subject, _chain.Intermediates[0].Subject, _chain.Root.Subject], ignoreOrder: true);
    }

    [Fact]
    public async Task DER_of_several_certificates_asks_for_one_and_takes_its_number()
    {
        string chain = _folder.Write("chain.pem", _chain.ChainPem);

        CommandRun refused = await ConvertAsync(chain, "--to", "der");
        CommandRun chosen = await ConvertAsync(chain, "--to", "der", "--certificate", "3");

        refused.ExitCode.ShouldBe(ExitCode.Failure);
        refused.Errors.ShouldContain("--certificate");
        refused.Errors.ShouldContain($"3 '{_chain.Root.Subject}'");
        chosen.ExitCode.ShouldBe(ExitCode.Success);
        File.ReadAllBytes(_folder.File("chain.der")).ShouldBe(_chain.Root.RawData);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    public async Task A_number_that_no_certificate_has_is_refused(string number)
    {
        CommandRun run = await ConvertAsync(_folder.Write("chain.pem", _chain.ChainPem), "--to", "der", "--certificate", number);

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.ShouldContain($"no certificate with the number {number}");
    }

    [Theory]
    [InlineData("pem")]
    [InlineData("pfx")]
    [InlineData("der")]
    public async Task A_private_key_is_left_out(string to)
    {
        string store = _folder.Write("store.p12", _chain.Certificate.Export(X509ContentType.Pkcs12));

        CommandRun run = await ConvertAsync(store, "--to", to);

        run.Output.ShouldContain("private key was left out");
        byte[] written = File.ReadAllBytes(_folder.File($"store.{to}"));
        System.Text.Encoding.ASCII.GetString(written).ShouldNotContain("PRIVATE KEY");
        if (to == "pfx")
            Roots("store.pfx").HoldsPrivateKey.ShouldBeFalse();
    }

    [Fact]
    public async Task The_password_opens_the_store_that_is_read_and_closes_the_one_that_is_written()
    {
        string password = _folder.Write("password", "secret\n");
        string store = _folder.Write("store.p12", new X509Certificate2Collection(_chain.Root).Export(X509ContentType.Pkcs12, "secret")!);

        (await ConvertAsync(store, "--to", "pfx")).Errors.ShouldContain("does not open without a password");
        (await ConvertAsync(store, "--to", "pfx", "--password-file", password)).ExitCode.ShouldBe(ExitCode.Success);

        byte[] written = File.ReadAllBytes(_folder.File("store.pfx"));
        Should.Throw<QuestTlsException>(() => RootsContent.Read(written, null));
        RootsContent.Read(written, "secret").Certificates.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_exists_is_replaced_only_by_force()
    {
        string root = _folder.Write("root.crt", _chain.RootPem), taken = _folder.Write("root.der", "taken");

        CommandRun refused = await ConvertAsync(root, "--to", "der");
        File.ReadAllText(taken).ShouldBe("taken");
        CommandRun forced = await ConvertAsync(root, "--to", "der", "--force");

        refused.ExitCode.ShouldBe(ExitCode.Failure);
        refused.Errors.ShouldContain("replace it with --force");
        forced.ExitCode.ShouldBe(ExitCode.Success);
        File.ReadAllBytes(taken).ShouldBe(_chain.Root.RawData);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_one_line_of_error()
    {
        CommandRun run = await ConvertAsync(_folder.Write("root.crt", _chain.RootPem), "--to", "der", "--out", _folder.File("none", "root.der"));

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.Trim().ShouldBe($"{_folder.File("none", "root.der")} cannot be written: there is no such folder.");
    }

    [Fact]
    public async Task A_Java_keystore_is_answered_with_the_command()
    {
        CommandRun run = await ConvertAsync(_folder.Write("store.jks", OtherFormats.JavaKeystore(0xFEEDFEED)), "--to", "pem");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.ShouldContain($"keytool -list -rfc -keystore {_folder.File("store.jks")} -storetype JKS > roots.pem");
    }

    [Fact]
    public async Task A_format_that_cannot_be_written_is_a_wrong_command_line()
    {
        (await ConvertAsync(_folder.Write("root.pem", _chain.RootPem), "--to", "jks")).ExitCode.ShouldBe(ExitCode.Usage);
        (await ConvertAsync(_folder.Write("root.pem", _chain.RootPem))).ExitCode.ShouldBe(ExitCode.Usage);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_damaged_file_is_refused_in_one_line(string format)
    {
        byte[] content = Content(format);
        string path = _folder.Write("in.bin", content[..(content.Length / 2)]);

        CommandRun run = await ConvertAsync(path, "--to", "pem");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Errors.ShouldStartWith(path);
        run.Errors.Trim().ShouldNotContain("\n");
        File.Exists(_folder.File("in.pem")).ShouldBeFalse();
    }

    public void Dispose()
    {
        _folder.Dispose();
        _chain.Dispose();
    }

    private byte[] Content(string format) => format switch
    {
        "Pem" => System.Text.Encoding.ASCII.GetBytes(_chain.RootPem),
        "TrustedPem" => OtherFormats.TrustedPem(_chain.Root),
        "Der" => OtherFormats.Der(_chain.Root),
        "Pkcs12" => new X509Certificate2Collection(_chain.Root).Export(X509ContentType.Pkcs12)!,
        "Pkcs7" => OtherFormats.Pkcs7(_chain.Root),
        "Pkcs7Pem" => OtherFormats.Pkcs7Pem(_chain.Root),
        "Base64Der" => OtherFormats.Base64Der(_chain.Root),
        _ => OtherFormats.Base64Pem(_chain.Root),
    };

    private RootsContent Roots(string name) => RootsContent.Read(File.ReadAllBytes(_folder.File(name)), null);

    private static Task<CommandRun> ConvertAsync(string path, params string[] more) => CommandRun.OfAsync(["cert", "convert", path, .. more]);
}
