using System.Diagnostics;
using Questline.Package.Tests.Support;

namespace Questline.Package.Tests.Use;

/// <summary>The command, installed from its package.</summary>
public class ToolTests(PackedLibrary library)
{
    [Fact]
    public async Task The_tool_installs_and_runs()
    {
        string folder = library.CreateFolder();
        (bool isInstalled, string log) = await Dotnet.RunAsync(
            folder, "tool", "install", "Questline.Tool", "--version", library.Version, "--tool-path", "tools");
        isInstalled.ShouldBeTrue(log);

        (int exitCode, string output) = await CommandLine.RunAsync(
            new ProcessStartInfo(Path.Combine(folder, "tools", "questline"), ["conf", "explain", "https::addr=localhost:9000;tls_root=ca.crt;"]));

        exitCode.ShouldBe(1, output);
        output.ShouldContain("tls_roots");
    }
}
