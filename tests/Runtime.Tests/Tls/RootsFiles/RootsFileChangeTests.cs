using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

public sealed class RootsFileChangeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questline-");
    private readonly TestCertificate _old = TestCertificates.Valid();
    private readonly TestCertificate _renewed = TestCertificates.Valid();
    private readonly RecordedLog _log = new();
    private readonly string _path;

    public RootsFileChangeTests()
    {
        _path = Path.Combine(_folder.FullName, "roots.pem");
        File.WriteAllText(_path, _old.RootPem);
    }

    [Fact]
    public async Task A_file_that_was_replaced_is_read_again_and_open_connections_stay()
    {
        await using var oldServer = LoopbackServer.Tls(_old);
        await using var renewedServer = LoopbackServer.Tls(_renewed);
        var client = TlsClient.Trusting(TlsCa.PemFile, _path);
        await using var before = await client.ConnectAsync(oldServer);

        File.WriteAllText(_path, _renewed.RootPem);

        await using var after = await client.ConnectAsync(renewedServer);
        (await client.RefusalAsync(oldServer)).Problem.ShouldNotBe(TlsProblem.UnreadableRoots);
        await before.WriteAsync("still here"u8.ToArray(), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_replacement_of_the_same_length_and_time_is_noticed()
    {
        var time = File.GetLastWriteTimeUtc(_path);
        var length = Math.Max(_old.RootPem.Length, _renewed.RootPem.Length) + 1;
        File.WriteAllText(_path, _old.RootPem.PadRight(length));
        File.SetLastWriteTimeUtc(_path, time);
        var roots = new RootsFile(_path, null, _log);
        roots.Anchors().Contains(_old.Root).ShouldBeTrue();

        File.WriteAllText(_path, _renewed.RootPem.PadRight(length));
        File.SetLastWriteTimeUtc(_path, time);

        roots.Anchors().Contains(_renewed.Root).ShouldBeTrue();
        roots.Anchors().Contains(_old.Root).ShouldBeFalse();
    }

    [Fact]
    public void A_directory_link_that_is_turned_to_another_directory_is_noticed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights that tests may lack.");
        foreach (var (name, certificate) in new[] { ("first", _old), ("second", _renewed) })
            certificate.WriteRootPem(Path.Combine(_folder.CreateSubdirectory(name).FullName, "ca.crt"));
        Directory.CreateSymbolicLink(Inside("data"), "first");
        File.CreateSymbolicLink(Inside("ca.crt"), Path.Combine("data", "ca.crt"));
        var roots = new RootsFile(Inside("ca.crt"), null, _log);
        roots.Anchors().Contains(_old.Root).ShouldBeTrue();

        // As a mounted secret of Kubernetes changes.
        Directory.Delete(Inside("data"));
        Directory.CreateSymbolicLink(Inside("data"), "second");

        roots.Anchors().Contains(_renewed.Root).ShouldBeTrue();
    }

    [Fact]
    public void A_file_with_another_time_and_the_same_content_is_not_parsed_again()
    {
        var roots = new RootsFile(_path, null, _log);
        var before = roots.Anchors();

        File.SetLastWriteTimeUtc(_path, DateTime.UtcNow.AddMinutes(1));

        roots.Anchors().ShouldBeSameAs(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN CERTIFICATE-----\nMIIB")]
    [InlineData(null)]
    public void A_file_that_becomes_unusable_leaves_the_certificates_in_force_and_is_logged(string? content)
    {
        var roots = new RootsFile(_path, null, _log);
        roots.Anchors().Contains(_old.Root).ShouldBeTrue();
        _log.Entries.ShouldBeEmpty();

        if (content is null)
            File.Delete(_path);
        else
            File.WriteAllText(_path, content);

        roots.Anchors().Contains(_old.Root).ShouldBeTrue();
        _log.Entries.ShouldHaveSingleItem().ShouldContain("certificates read before stay in force");
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _old.Dispose();
        _renewed.Dispose();
    }

    private string Inside(string name) => Path.Combine(_folder.FullName, name);
}
