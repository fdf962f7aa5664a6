using Spectre.Console;

namespace Questline.Tool.Certificates;

/// <summary>New certificates on a terminal.</summary>
internal static class NewView
{
    public static void Show(IAnsiConsole console, NewReport report)
    {
        Lines(console, $"Made for {string.Join(", ", report.Names)}, valid until {report.NotAfter:yyyy-MM-dd}:",
            [
                $"{report.Authority}: the authority's certificate, for clients",
                $"{report.Certificate}: the server's certificate and the authority's, for the server",
                $"{report.PrivateKey}: the server's private key, for the server alone",
            ]);
        Lines(console, "1. QuestDB Enterprise, in server.conf:", report.Server.ServerConf);
        Lines(console, "   or in its environment:", report.Server.Environment);
        Lines(console, "   or nginx in front of the open-source edition:", report.Server.Nginx);
        Lines(console, "2. The client:", [report.ConfString]);
        Lines(console, "   or through nginx:", [report.NginxConfString]);
        foreach (string note in report.Notes)
            console.WriteLine($"Note: {note}");
    }

    // To be copied, so nothing may break the lines.
    private static void Lines(IAnsiConsole console, string head, IReadOnlyList<string> lines)
    {
        TextWriter writer = console.Profile.Out.Writer;
        writer.WriteLine(head);
        writer.WriteLine();
        foreach (string line in lines)
            writer.WriteLine($"    {line}");
        writer.WriteLine();
    }
}
