using Spectre.Console;

namespace Questline.Tool.Certificates;

/// <summary>A conversion on a terminal.</summary>
internal static class ConvertView
{
    public static void Show(IAnsiConsole console, ConvertReport report)
    {
        TextWriter writer = console.Profile.Out.Writer;
        string certificates = report.Subjects.Count == 1 ? "certificate" : "certificates";
        writer.WriteLine($"{report.Output}: {report.Subjects.Count} {certificates}, read from {report.Input} ({report.Format.Describe()})");
        foreach (string subject in report.Subjects)
            writer.WriteLine($"    {subject}");
        if (report.LeftPrivateKeyOut)
            writer.WriteLine("The private key was left out: it has no business where certificates are trusted.");
    }
}
