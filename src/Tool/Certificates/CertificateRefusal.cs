using System.CommandLine;

namespace Questline.Tool.Certificates;

/// <summary>Why a command could not do what was asked for, in one line, with what to do about it.</summary>
internal sealed class CertificateRefusal(string message) : Exception(message)
{
    /// <summary>What the sender says of its file, about this one.</summary>
    public static CertificateRefusal Of(string path, QuestTlsException exception)
    {
        var verdict = RootsVerdict.Refused(path, exception);
        return new CertificateRefusal($"{path}: {verdict.Reason} {verdict.Advice}");
    }

    /// <summary>Makes an action of a command of it: what it refuses goes to the error writer, as does what the file system refuses.</summary>
    public static Func<ParseResult, int> Report(Func<ParseResult, int> action) => arguments =>
        ReportAsync((result, _) => Task.FromResult(action(result)))(arguments, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The same for an action that waits.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> ReportAsync(Func<ParseResult, CancellationToken, Task<int>> action) =>
        async (arguments, cancellationToken) =>
    {
        try
        {
            return await action(arguments, cancellationToken);
        }
        catch (Exception exception) when (exception is CertificateRefusal or IOException or UnauthorizedAccessException)
        {
            arguments.InvocationConfiguration.Error.WriteLine(exception.Message);
            return ExitCode.Failure;
        }
    };
}
