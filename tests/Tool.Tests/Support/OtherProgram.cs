using System.ComponentModel;
using System.Diagnostics;

namespace Questline.Tool.Tests;

/// <summary>A program of the machine, to check that it takes what was made here.</summary>
internal static class OtherProgram
{
    /// <summary>Runs it to its end, and skips the test where it is not installed.</summary>
    public static async Task SucceedsAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.ExitCode.ShouldBe(0, $"{await output}{errors}");
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
        }
    }
}
