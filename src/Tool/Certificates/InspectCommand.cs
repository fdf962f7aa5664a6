using System.CommandLine;
using Questline.Tool.Output;

namespace Questline.Tool.Certificates;

/// <summary><c>questline cert inspect</c>.</summary>
internal static class InspectCommand
{
    public static Command Create(Func<ParseResult, Terminal> terminal)
    {
        Argument<string> file = new("file") { Description = "A file with certificates, or what is taken for one" };
        file.Validators.Add(FilePath.Validate(file));
        Option<string> passwordFile = PasswordSource.Option();
        var command = new Command("inspect", "Says what a file is, which certificates are in it, and whether it works as tls_roots.") { file, passwordFile };
        command.SetAction(CertificateRefusal.Report(arguments =>
        {
            string? password = PasswordSource.Read(arguments.GetValue(passwordFile), Environment.GetEnvironmentVariable);
            var report = InspectReport.Of(arguments.GetValue(file)!, password, TimeProvider.System.GetUtcNow());
            terminal(arguments).Print(report, ReportJson.Default.InspectReport, InspectView.Show);
            return report.Verdict.Works ? ExitCode.Success : ExitCode.Failure;
        }));
        return command;
    }
}
