using System.Diagnostics;
using System.IO.Pipes;
using Questline.Testing;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

/// <summary>Files that never get so far as to be read.</summary>
public sealed class RootsFileAccessTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questline-");

    [Fact]
    public void A_missing_file_is_named_as_such() => RefusedRoots.Path(Inside("none.pem")).Message.ShouldContain("does not exist");

    [Fact]
    public void A_missing_directory_is_a_missing_file() => RefusedRoots.Path(Inside("none", "a.pem")).Message.ShouldContain("does not exist");

    [Fact]
    public void A_relative_path_that_leads_nowhere_is_explained() => RefusedRoots.Path($"{Guid.NewGuid()}.pem").Message.ShouldContain("current directory");

    [Fact]
    public void A_directory_is_named_as_such() => RefusedRoots.Path(_folder.FullName).Message.ShouldContain("names a directory");

    [Fact]
    public void A_path_that_no_file_can_have_is_refused() => RefusedRoots.Path("roots\0.pem").Message.ShouldContain("cannot be opened");

    [Fact]
    public void A_file_without_the_right_to_read_it_is_named_as_such()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("This user may read every file.");
            return;
        }

        File.WriteAllText(Inside("a.pem"), "anything");
        File.SetUnixFileMode(Inside("a.pem"), UnixFileMode.None);

        RefusedRoots.Path(Inside("a.pem")).Message.ShouldContain("may not read");
    }

    [Fact]
    public void A_huge_file_is_not_read() => RefusedRoots.Content(new byte[(4 * 1024 * 1024) + 1]).Message.ShouldContain("more than 4 MiB");

    [Fact]
    public async Task A_pipe_is_refused_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes among the files.");
        using var made = Process.Start("mkfifo", Inside("pipe"));
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        RefusedRoots.Path(Inside("pipe")).Message.ShouldContain("no ordinary file");
    }

    [Fact]
    public void A_pipe_that_a_shell_made_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open files have no names.");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);

        RefusedRoots.Path($"/proc/self/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}").Message.ShouldContain("no ordinary file");
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public void A_device_is_refused_and_not_read(string device)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no devices among the files.");

        RefusedRoots.Path(device).Message.ShouldContain("no ordinary file");
        File.CreateSymbolicLink(Inside("link"), device);
        RefusedRoots.Path(Inside("link")).Message.ShouldContain("no ordinary file");
    }

    [Fact]
    public async Task A_connection_fails_with_the_problem_of_the_file()
    {
        using var certificate = TestCertificates.Valid();
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, Inside("none.pem")).RefusalAsync(server);

        refusal.Problem.ShouldBe(TlsProblem.UnreadableRoots);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Inside(params string[] names) => Path.Combine([_folder.FullName, .. names]);
}
