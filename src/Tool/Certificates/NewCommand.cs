using System.CommandLine;
using Questline.Tool.Output;

namespace Questline.Tool.Certificates;

/// <summary><c>questline cert new</c>.</summary>
internal static class NewCommand
{
    private const int DefaultDays = 365, MostDays = 3650;

    public static Command Create(Func<ParseResult, Terminal> terminal)
    {
        Option<string[]> hosts = new("--host")
        {
            Description = "A host name that clients connect to; repeatable (default: localhost)",
            HelpName = "name",
        };
        Option<string[]> addresses = new("--ip")
        {
            Description = "An IP address that clients connect to; repeatable (localhost brings 127.0.0.1 and ::1 with it)",
            HelpName = "address",
        };
        Option<int> days = new("--days")
        {
            Description = $"How many days the certificates are valid, at most {MostDays}",
            DefaultValueFactory = _ => DefaultDays,
        };
        Option<string> folder = new("--out") { Description = "The folder for the files", DefaultValueFactory = _ => "certs", HelpName = "folder" };
        Option<bool> force = new("--force") { Description = "Replace files that exist" };
        hosts.Validators.Add(result => Refuse(result, result.GetValue(hosts)?.Where(host => !ServerNames.IsHost(host)), "is no host name"));
        addresses.Validators.Add(result =>
            Refuse(result, result.GetValue(addresses)?.Where(address => !ServerNames.IsAddress(address)), "is no IP address as they are usually written, such as 10.0.0.7 or fe80::1"));
        days.Validators.Add(result =>
            Refuse(result, result.Tokens.Select(token => token.Value).Where(value => !IsDays(value)), $"is no number of days from 1 to {MostDays}"));
        folder.Validators.Add(FilePath.Validate(folder));

        var command = new Command("new", "Makes an authority and a server certificate for development, and prints how to use them.")
            { hosts, addresses, days, folder, force };
        command.SetAction(CertificateRefusal.Report(arguments =>
        {
            var names = ServerNames.Of(arguments.GetValue(hosts) ?? [], arguments.GetValue(addresses) ?? []);
            var report = Make(names, arguments.GetValue(days), arguments.GetValue(folder)!, arguments.GetValue(force));
            terminal(arguments).Print(report, ReportJson.Default.NewReport, NewView.Show);
            return ExitCode.Success;
        }));
        return command;
    }

    private static NewReport Make(ServerNames names, int days, string folder, bool force)
    {
        var files = new CertificateFolder(folder);
        if (!force)
            files.ThrowIfTaken();

        var certificates = DevelopmentCertificates.Make(names, days, TimeProvider.System.GetUtcNow());
        files.Write(certificates, force);
        return NewReport.Of(names, days, certificates, files);
    }

    private static bool IsDays(string text) => int.TryParse(text, out int days) && days is >= 1 and <= MostDays;

    private static void Refuse(System.CommandLine.Parsing.SymbolResult result, IEnumerable<string>? wrong, string what)
    {
        if (wrong?.FirstOrDefault() is { } value)
            result.AddError($"{Tls.RemoteText.Clean(value)} {what}.");
    }
}
