using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Runtime.Tests.Tls;

/// <summary>The command that docs/tls.md and the advice for <see cref="TlsProblem.WrongHostName"/> give.</summary>
public sealed class OpensslRecipeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questline-");

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task A_certificate_made_by_the_recipe_is_accepted_with_the_conf_string_of_the_recipe(string host)
    {
        var (certificatePath, keyPath) = (Path.Combine(_folder.FullName, "questdb.crt"), Path.Combine(_folder.FullName, "questdb.key"));
        Assert.SkipUnless(await MakeAsync(certificatePath, keyPath), "openssl is not installed.");
        using var certificate = X509Certificate2.CreateFromPemFile(certificatePath, keyPath);
        await using var server = LoopbackServer.Tls(certificate, []);

        await using var tls = await TlsClient.Trusting(TlsCa.PemFile, certificatePath).ConnectAsync(server, host);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<bool> MakeAsync(string certificatePath, string keyPath)
    {
        var start = new ProcessStartInfo(
            "openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", keyPath, "-out", certificatePath, "-days", "365",
                "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
            ])
        { RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.ExitCode.ShouldBe(0, errors);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
