using System.Diagnostics;

namespace Questline.Package.Tests.Support;

/// <summary>The command line of .NET, as a user runs it.</summary>
internal static class Dotnet
{
    /// <summary>What it printed, and whether it succeeded.</summary>
    public static async Task<(bool HasSucceeded, string Output)> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        ForgetThisBuild(start);
        (int exitCode, string output) = await CommandLine.RunAsync(start);
        return (exitCode == 0, output);
    }

    // The build that these tests run in leaves its own settings to its children; a user's shell has none of them.
    private static void ForgetThisBuild(ProcessStartInfo start)
    {
        foreach (string name in start.Environment.Keys.Where(IsOfBuild).ToArray())
            start.Environment.Remove(name);

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        // No process is left behind.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
    }

    private static bool IsOfBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "CI" or "DOTNET_CLI_CONTEXT_VERBOSE" or "TESTINGPLATFORM_DOTNETTEST_EXECUTIONID";
}
