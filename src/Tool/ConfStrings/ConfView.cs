using Questline.Tool.Output;
using Spectre.Console;

namespace Questline.Tool.ConfStrings;

/// <summary>An explained conf string on a terminal.</summary>
internal static class ConfView
{
    public static void Show(IAnsiConsole console, ConfReport report)
    {
        ProblemsView.Show(console, report.Origin, report.Conf, report.Problems);
        if (report.Keys is not [])
            console.Write(Table(console, report.Keys));
        console.Write(new Text(report.IsValid ? "A sender takes this conf string.\n" : "A sender refuses this conf string.\n"));
    }

    private static Table Table(IAnsiConsole console, IReadOnlyList<SettingReport> settings)
    {
        Table table = new Table().Border(console.Border()).ShowRowSeparators();
        table.AddColumns("Key", "Value", "From", "What it does");
        foreach (SettingReport setting in settings)
            table.AddRow(new Text(setting.Key), new Text(setting.Value ?? ""), new Text(Origin(setting)), new Text(setting.Meaning));
        return table;
    }

    private static string Origin(SettingReport setting)
    {
        string origin = setting.Origin switch
        {
            SettingOrigin.Given => "given",
            SettingOrigin.Implied => "tls_roots",
            SettingOrigin.Default => "default",
            SettingOrigin.Unset => "",
            _ => "given, refused",
        };
        return setting.Problems is [] ? origin : $"{origin}: see {string.Join(", ", setting.Problems)}";
    }
}
