using System.CommandLine;
using Questline.Tool.Output;

namespace Questline.Tool.Certificates;

/// <summary><c>questline cert convert</c>.</summary>
internal static class ConvertCommand
{
    public static Command Create(Func<ParseResult, Terminal> terminal)
    {
        Argument<string> file = new("file") { Description = "A file with certificates, in any format but a Java keystore" };
        Option<string> to = new("--to") { Description = "The format to write", Required = true };
        to.AcceptOnlyFromAmong("pem", "der", "pfx");
        file.Validators.Add(FilePath.Validate(file));
        Option<string> output = new("--out") { Description = "The file to write (default: the same name with the format's ending)", HelpName = "file" };
        output.Validators.Add(FilePath.Validate(output));
        Option<int?> number = new("--certificate") { Description = "Write only this one, counted from 1 as `inspect` does", HelpName = "number" };
        Option<string> passwordFile = PasswordSource.Option();
        Option<bool> force = new("--force") { Description = "Replace a file that exists" };
        var command = new Command("convert", "Writes the certificates of a file in another format. Private keys are left out.")
            { file, to, output, number, passwordFile, force };
        command.SetAction(CertificateRefusal.Report(arguments =>
        {
            string input = arguments.GetValue(file)!, format = arguments.GetValue(to)!;
            var conversion = new Conversion(
                input, format, arguments.GetValue(output) ?? Path.ChangeExtension(input, format), arguments.GetValue(number), arguments.GetValue(force));
            string? password = PasswordSource.Read(arguments.GetValue(passwordFile), Environment.GetEnvironmentVariable);
            terminal(arguments).Print(conversion.Run(password), ReportJson.Default.ConvertReport, ConvertView.Show);
            return ExitCode.Success;
        }));
        return command;
    }
}
