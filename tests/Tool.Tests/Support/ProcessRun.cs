using System.Diagnostics;

namespace Questline.Tool.Tests;

/// <summary>One run of the command as a process of its own, for what belongs to a process: standard input, environment, signals.</summary>
internal sealed class ProcessRun : IDisposable
{
    // Its own folder: beside the tests lacks what they have from their framework.
    private static readonly string Tool = Path.Combine(
        AppContext.BaseDirectory, "../../Questline.Tool", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "Questline.Tool.dll");

    private readonly Process _process;

    public ProcessRun(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        // Shells start what runs in the background with Ctrl+C switched off, and processes inherit that.
        var start = OperatingSystem.IsLinux()
            ? new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Tool, .. arguments])
            : new ProcessStartInfo("dotnet", [Tool, .. arguments]);
        Redirect(start, environment);
        _process = Process.Start(start)!;
    }

    public int Id => _process.Id;

    /// <summary>Writes to the standard input, closes it, and waits for the end of the process.</summary>
    public async Task<CommandRun> EndAsync(string input = "")
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await _process.StandardInput.WriteAsync(input);
        _process.StandardInput.Close();
        Task<string> output = _process.StandardOutput.ReadToEndAsync(cancellationToken);
        string errors = await _process.StandardError.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return new CommandRun(_process.ExitCode, await output, errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static void Redirect(ProcessStartInfo start, IReadOnlyDictionary<string, string>? environment)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment.Remove("QDB_CLIENT_CONF");
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
    }
}
