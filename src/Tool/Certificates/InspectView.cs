using Spectre.Console;

namespace Questline.Tool.Certificates;

/// <summary>A file with certificates on a terminal.</summary>
internal static class InspectView
{
    private const int NamedAtMost = 10;

    public static void Show(IAnsiConsole console, InspectReport report)
    {
        console.WriteLine($"Format: {report.Format.Describe()}{(report is { HoldsPrivateKey: true, Certificates.Count: > 0 } ? ", with a private key" : "")}");
        for (int i = 0; i < report.Certificates.Count; i++)
            Show(console, i + 1, report.Certificates[i]);
        console.WriteLine();
        foreach (string notice in report.Notices)
            console.WriteLine($"Note: {notice}");

        Show(console, report.Verdict);
        if (report.ConfString is { } conf)
            console.Profile.Out.Writer.WriteLine(conf);
    }

    private static void Show(IAnsiConsole console, int number, CertificateReport certificate)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Add(grid, "Subject", certificate.Subject);
        Add(grid, "Issuer", certificate.Issuer);
        Add(grid, "For", Names(certificate.SubjectAlternativeNames));
        Add(grid, "Valid", $"{certificate.NotBefore:yyyy-MM-dd} to {certificate.NotAfter:yyyy-MM-dd}, {Left(certificate)}");
        Add(grid, "Authority", certificate.IsAuthority ? "yes" : "no");
        Add(grid, "Key", $"{certificate.Key}, signed with {certificate.Signature}");
        Add(grid, "SHA-256", certificate.Sha256);
        console.WriteLine();
        console.WriteLine($"Certificate {number}");
        console.Write(grid);
    }

    private static void Show(IAnsiConsole console, RootsVerdict verdict)
    {
        console.WriteLine(verdict.Works ? "It works as tls_roots:" : $"It does not work as tls_roots. {verdict.Reason}");
        if (verdict.Advice is { } advice)
            console.Profile.Out.Writer.WriteLine(advice);
    }

    // Text, and not markup: the names are those of a file.
    private static void Add(Grid grid, string name, string value) => grid.AddRow(new Text($"  {name}"), new Text(value));

    private static string Names(IReadOnlyList<string> names) => names switch
    {
        [] => "no host",
        { Count: > NamedAtMost } => $"{string.Join(", ", names.Take(NamedAtMost))} and {names.Count - NamedAtMost} more",
        _ => string.Join(", ", names),
    };

    private static string Left(CertificateReport certificate) => certificate.DaysLeft switch
    {
        < 0 => $"expired {-certificate.DaysLeft} days ago",
        1 => "1 day left",
        _ => $"{certificate.DaysLeft} days left",
    };
}
