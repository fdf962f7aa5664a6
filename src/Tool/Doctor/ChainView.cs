using System.Globalization;
using Questline.Tool.Output;
using Spectre.Console;

namespace Questline.Tool.Doctor;

/// <summary>The certificates of a server on a terminal.</summary>
internal static class ChainView
{
    private const int ShownFingerprint = 16, ShownNames = 8;

    public static void Show(IAnsiConsole console, ChainReport chain)
    {
        Table table = new Table().Border(console.Border()).ShowRowSeparators();
        table.AddColumns("Certificate and issuer", "For", "Valid until", "SHA-256", "Verdict");
        foreach (ServedCertificate certificate in chain.Certificates)
            table.AddRow(Texts(certificate));
        console.Write(table);
    }

    private static Text[] Texts(ServedCertificate certificate) =>
    [
        new($"{certificate.Subject}\nby {certificate.Issuer}"),
        new(string.Join('\n', Names(certificate.SubjectAlternativeNames))),
        new($"{certificate.NotAfter.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n{Left(certificate.DaysLeft)}"),
        new(certificate.Sha256[..ShownFingerprint]),
        new(Verdict(certificate)),
    ];

    private static string Verdict(ServedCertificate certificate) => certificate switch
    {
        { Problems: [_, ..] problems } => string.Join('\n', problems.Select(ProblemNames.Describe)),
        { IsInChain: false } => "not used",
        _ => "good",
    };

    private static IEnumerable<string> Names(IReadOnlyList<string> names) =>
        names.Count <= ShownNames ? names : [.. names.Take(ShownNames), $"and {names.Count - ShownNames} more"];

    private static string Left(int days) => days >= 0 ? $"{days} days left" : "expired";
}
