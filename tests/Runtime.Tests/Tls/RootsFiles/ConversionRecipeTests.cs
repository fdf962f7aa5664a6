using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

/// <summary>The commands that refusals name, run as they stand there.</summary>
public sealed partial class ConversionRecipeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questline-");
    private readonly TestCertificate _chain = TestCertificates.WithIntermediate();

    public static TheoryData<string> Formats => ["DER", "TRUSTED CERTIFICATE", "PKCS#7", "PKCS#7 as PEM", "base64", "PEM as base64"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_command_for_a_format_makes_a_file_that_is_taken(string format)
    {
        await SkipWithoutAsync("openssl version");
        await File.WriteAllBytesAsync(Inside("FILE"), Content(format), TestContext.Current.CancellationToken);

        await ObeyRefusalAsync();
    }

    [Fact]
    public async Task The_command_for_a_store_with_a_password_makes_a_file_that_is_taken()
    {
        await SkipWithoutAsync("openssl version");
        var store = new X509Certificate2Collection(_chain.Root).Export(X509ContentType.Pkcs12, "secret")!;
        await File.WriteAllBytesAsync(Inside("FILE"), store, TestContext.Current.CancellationToken);

        await ObeyRefusalAsync(" -passin pass:secret");
    }

    [Theory]
    [InlineData("JKS")]
    [InlineData("JCEKS")]
    public async Task The_command_for_a_Java_keystore_makes_a_file_that_is_taken(string type)
    {
        await SkipWithoutAsync("keytool -help");
        _chain.WriteRootPem(Inside("root.pem"));
        (await ShellAsync($"keytool -importcert -noprompt -file root.pem -alias root -keystore FILE -storetype {type} -storepass secret")).ShouldBe(0);

        await ObeyRefusalAsync();
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _chain.Dispose();
    }

    private byte[] Content(string format) => format switch
    {
        "DER" => OtherFormats.Der(_chain.Root),
        "TRUSTED CERTIFICATE" => OtherFormats.TrustedPem(_chain.Root),
        "PKCS#7" => OtherFormats.Pkcs7(_chain.Root, _chain.Certificate),
        "PKCS#7 as PEM" => OtherFormats.Pkcs7Pem(_chain.Root, _chain.Certificate),
        "base64" => OtherFormats.Base64Der(_chain.Root),
        _ => OtherFormats.Base64Pem(_chain.Root),
    };

    private async Task ObeyRefusalAsync(string more = "")
    {
        var command = Command().Match(RefusedRoots.Content(await File.ReadAllBytesAsync(Inside("FILE"), TestContext.Current.CancellationToken)).Advice);

        (await ShellAsync(command.Groups[1].Value + more)).ShouldBe(0);

        new RootsFile(Inside("roots.pem"), null, NullLogger.Instance).Anchors().Contains(_chain.Root).ShouldBeTrue();
    }

    private async Task SkipWithoutAsync(string command) =>
        Assert.SkipUnless(!OperatingSystem.IsWindows() && await ShellAsync(command) == 0, $"`{command}` does not run here.");

    private async Task<int> ShellAsync(string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"{{ {command}; }} </dev/null 2>errors"]) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    private string Inside(string name) => Path.Combine(_folder.FullName, name);

    [GeneratedRegex("`((?:openssl|base64|keytool) [^`]*)`")]
    private static partial Regex Command();
}
