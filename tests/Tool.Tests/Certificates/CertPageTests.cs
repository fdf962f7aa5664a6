using System.Text.Json.Serialization.Metadata;
using Questline.TestKit;
using Questline.Tls;
using Questline.Tool.Output;

namespace Questline.Tool.Tests.Certificates;

/// <summary>Holds the sections of docs/tool.md about certificates to the code.</summary>
public class CertPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "tool.md"));

    [Fact]
    public void Every_property_of_the_JSON_is_named()
    {
        JsonTypeInfo[] reports =
        [
            ReportJson.Default.NewReport, ReportJson.Default.ServerConfiguration, ReportJson.Default.InspectReport, ReportJson.Default.CertificateReport,
            ReportJson.Default.RootsVerdict, ReportJson.Default.ConvertReport,
        ];

        reports.SelectMany(report => report.Properties).Select(property => $"`{property.Name}`").ShouldBeSubsetOf(Quoted());
    }

    [Fact]
    public void Every_format_is_named() => Enum.GetNames<CertificateFileFormat>().Select(format => $"`{format}`").ShouldBeSubsetOf(Quoted());

    [Theory]
    [InlineData("new")]
    [InlineData("inspect")]
    [InlineData("convert")]
    public async Task Every_option_is_named(string command)
    {
        CommandRun run = await CommandRun.OfAsync("cert", command, "--help");

        foreach (string option in run.Output.Split(' ', '\n').Where(word => word.StartsWith("--", StringComparison.Ordinal)).Select(word => word.TrimEnd(',')))
            Page.ShouldContain(option);
    }

    private static IEnumerable<string> Quoted() => Page.Split('`').Where((_, index) => index % 2 == 1).Select(text => $"`{text}`");
}
