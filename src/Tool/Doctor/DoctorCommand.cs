using System.CommandLine;
using System.Security.Cryptography.X509Certificates;
using Questline.Tool.Certificates;
using Questline.Tool.ConfStrings;
using Questline.Tool.Output;

namespace Questline.Tool.Doctor;

/// <summary><c>questline doctor</c>.</summary>
internal static class DoctorCommand
{
    public static Command Create(Func<ParseResult, Terminal> terminal)
    {
        Argument<string?> conf = ConfInput.Argument();
        Option<bool> writes = new("--write-test") { Description = "Write one row into a table of its own, read it back and drop the table" };
        var command = new Command("doctor", "Goes the way of a sender step by step, and says where it ends and what to do.") { conf, writes };
        var client = new ClientCertificateOptions(command);
        command.SetAction(CertificateRefusal.ReportAsync(async (arguments, cancellationToken) =>
        {
            if (ConfInput.Read(arguments, conf) is not { } input)
                return ExitCode.Usage;

            using X509Certificate2? certificate = client.Read(arguments);
            using var interruption = new Interruption(cancellationToken);
            DoctorReport report = await terminal(arguments).PrintAsync(
                ReportJson.Default.DoctorReport, () => ExamineAsync(new SilentObserver()), console => DoctorView.ShowAsync(console, ExamineAsync));
            return Code(report.Result);

            Task<DoctorReport> ExamineAsync(IRunObserver observer) =>
                new DoctorRun(input, certificate, arguments.GetValue(writes), TimeProvider.System, observer).RunAsync(interruption.Token);
        }));
        return command;
    }

    private static int Code(DoctorResult result) => result switch
    {
        DoctorResult.Healthy => ExitCode.Success,
        DoctorResult.Stopped => ExitCode.Stopped,
        _ => ExitCode.Failure,
    };
}
