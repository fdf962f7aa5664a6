using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Questline.Runtime.Tests.Tls;
using Questline.Testing;

namespace Questline.Tool.Tests.Doctor;

public sealed class ClientCertificateTests : IDisposable
{
    private const string Password = "HUNTER-password";

    private static readonly PbeParameters Encryption = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);

    private readonly TemporaryFolder _folder = new();
    private readonly TestCertificate _server = TestCertificates.Valid();
    private readonly X509Certificate2 _authority = ForgedCertificates.Authority();
    private readonly X509Certificate2 _client;
    private readonly ECDsa _key;

    public ClientCertificateTests()
    {
        _client = ForgedCertificates.ForClientsOnly(_authority);
        _key = _client.GetECDsaPrivateKey()!;
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private string Certificate => _folder.Write("client.crt", _client.ExportCertificatePem());

    private string Key => _folder.Write("client.key", _key.ExportPkcs8PrivateKeyPem());

    private string PasswordFile => _folder.Write("password", Password + "\n");

    /// <summary>What the client's files are.</summary>
    public static TheoryData<string> Forms => ["PEM", "PEM in one file", "PEM with a password", "PKCS#12"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task It_is_shown_to_a_server_that_demands_one(string form)
    {
        await using QuestTestServer server = await StartAsync();

        foreach (string conf in new[] { server.ConfString, server.TcpConfString })
        {
            DoctorRunOf run = await DoctorRunOf.Async(conf, Options(form));

            run.Details("TlsHandshake").ShouldContain("The server asks for a client certificate.");
            run.ExitCode.ShouldBe(ExitCode.Success);
        }
    }

    [Fact]
    public async Task A_server_that_refuses_it_ends_the_run()
    {
        using X509Certificate2 other = ForgedCertificates.Authority();
        await using QuestTestServer server = await StartAsync(other);

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString, Options("PEM"));

        run.Steps.ShouldEndWith("!Settings");
        run.Problems("Settings").ShouldBe(["ClientCertificateRefused"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("client\u001b[31m.crt")]
    public async Task A_path_that_is_none_is_a_wrong_command_line(string path)
    {
        CommandRun run = await CommandRun.OfAsync("doctor", "https::addr=localhost:1;", "--client-certificate", path);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Errors.ShouldNotContain('\u001b');
    }

    [Fact]
    public async Task The_key_is_never_printed()
    {
        await using QuestTestServer server = await StartAsync();
        string key = Convert.ToBase64String(_key.ExportPkcs8PrivateKey());

        CommandRun text = await CommandRun.OfAsync(["doctor", server.ConfString, .. Options("PEM")]);
        CommandRun json = await CommandRun.OfAsync(["doctor", "--json", server.ConfString, .. Options("PEM with a password")]);

        string printed = text.Output + text.Errors + json.Output + json.Errors;
        printed.ShouldNotContain(key[..32]);
        printed.ShouldNotContain(Password);
    }

    [Theory]
    [InlineData("no file", "client.crt")]
    [InlineData("no key", "has no private key")]
    [InlineData("another key", "do not belong together")]
    [InlineData("no password", "--password-file")]
    [InlineData("no certificate", "is no certificate as PEM")]
    [InlineData("store without a key", "has no private key")]
    [InlineData("store and a key", "leave --client-key out")]
    public async Task A_file_that_does_not_work_is_one_line_of_error(string situation, string reason)
    {
        using var otherKey = ECDsa.Create();
        string[] options = situation switch
        {
            "no file" => ["--client-certificate", _folder.File("client.crt")],
            "no key" => ["--client-certificate", Certificate],
            "another key" => ["--client-certificate", Certificate, "--client-key", _folder.Write("other.key", otherKey.ExportPkcs8PrivateKeyPem())],
            "no password" => Options("PEM with a password")[..4],
            "store without a key" => ["--client-certificate", Store(X509CertificateLoader.LoadCertificate(_client.RawData))],
            "store and a key" => ["--client-certificate", Store(_client), "--client-key", Key],
            _ => ["--client-certificate", _folder.Write("odd", "odd")],
        };

        CommandRun run = await CommandRun.OfAsync(["doctor", "--json", "https::addr=localhost:1;", .. options]);

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(reason);
        run.Errors.Trim().ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_key_without_a_certificate_is_a_wrong_command_line()
    {
        CommandRun run = await CommandRun.OfAsync("doctor", "https::addr=localhost:1;", "--client-key", Key);

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Errors.ShouldContain("--client-certificate");
    }

    [Fact]
    public async Task Without_TLS_nobody_can_be_shown_one()
    {
        DoctorRunOf run = await DoctorRunOf.Async("http::addr=localhost:1;", Options("PEM"));

        run.Steps.ShouldBe("!ConfString");
        run.Details("ConfString").ShouldContain("Without TLS");
    }

    public void Dispose()
    {
        _key.Dispose();
        _client.Dispose();
        _authority.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    private string[] Options(string form) => form switch
    {
        "PEM" => ["--client-certificate", Certificate, "--client-key", Key],
        "PEM in one file" => ["--client-certificate", _folder.Write("both.pem", _client.ExportCertificatePem() + "\n" + _key.ExportPkcs8PrivateKeyPem())],
        "PEM with a password" =>
        [
            "--client-certificate", Certificate, "--client-key", _folder.Write("client.key", _key.ExportEncryptedPkcs8PrivateKeyPem(Password, Encryption)),
            "--password-file", PasswordFile,
        ],
        _ => ["--client-certificate", _folder.Write("client.p12", _client.Export(X509ContentType.Pkcs12, Password)), "--password-file", PasswordFile],
    };

    private Task<QuestTestServer> StartAsync(X509Certificate2? authority = null) => QuestTestServer.StartAsync(
        new() { Certificate = _server, Tcp = true, ClientAuthority = authority ?? _authority }, CancellationToken);

    private string Store(X509Certificate2 certificate) => _folder.Write("store.p12", certificate.Export(X509ContentType.Pkcs12));
}
