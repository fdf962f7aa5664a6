using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Questline.ConfStrings;
using Questline.TestKit;
using Questline.Testing;
using Questline.Tool.ConfStrings;
using Questline.Tool.Doctor;
using Questline.Tool.Output;

namespace Questline.Tool.Tests.Doctor;

/// <summary>Holds the sections of docs/tool.md about <c>doctor</c> and <c>conf</c> to the code.</summary>
public partial class DoctorPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "tool.md"));

    [Fact]
    public async Task The_good_run_is_what_the_command_prints()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartAsync(certificate);

        CommandRun run = await CommandRun.OfAsync("doctor", "--write-test", server.ConfString);

        Steps(run.Output).ShouldBe(Steps(Session("--write-test")));
    }

    [Fact]
    public async Task The_bad_run_is_what_the_command_prints()
    {
        using TestCertificate certificate = TestCertificates.SelfSigned();
        await using QuestTestServer server = await StartAsync(certificate);

        CommandRun run = await CommandRun.OfAsync("doctor", $"https::addr=localhost:{server.Port};username=admin;password=quest;");

        string session = Session("password=quest;\"\n");
        Steps(run.Output).ShouldBe(Steps(session));
        OneLine(session).ShouldContain(OneLine(run.Output[run.Output.IndexOf("What to do:", StringComparison.Ordinal)..]));
    }

    [Fact]
    public async Task The_explanation_is_what_the_command_prints()
    {
        string session = Session("usrname");
        string conf = session.Split('"')[1];

        CommandRun run = await CommandRun.OfAsync("conf", "explain", conf);

        string[] recorded = session.Split('\n')[1..4];
        run.Output.Split('\n').Select(line => line.TrimEnd()).Take(recorded.Length).ShouldBe(recorded);
    }

    [Fact]
    public void Every_property_of_the_JSON_is_named()
    {
        JsonTypeInfo[] reports =
        [
            ReportJson.Default.KeyReport, ReportJson.Default.ConfReport, ReportJson.Default.ProblemReport, ReportJson.Default.SettingReport,
            ReportJson.Default.DoctorReport, ReportJson.Default.StepReport, ReportJson.Default.ChainReport, ReportJson.Default.ServedCertificate,
        ];

        reports.SelectMany(report => report.Properties).Select(property => property.Name).ShouldBeSubsetOf(Quoted());
    }

    [Fact]
    public void Every_word_of_the_JSON_is_named()
    {
        string[] words =
        [
            .. Enum.GetNames<StepName>(), .. Enum.GetNames<StepOutcome>(), .. Enum.GetNames<DoctorResult>(), .. Enum.GetNames<ConfOrigin>(),
            .. Enum.GetNames<SettingOrigin>(), .. Enum.GetNames<ConfSeverity>(),
        ];

        words.ShouldBeSubsetOf(Quoted());
    }

    private static string Session(string mark) => Page.Split("```").Single(block =>
        block.StartsWith("\n$ questline", StringComparison.Ordinal) && block.Contains(mark, StringComparison.Ordinal)).TrimStart('\n');

    /// <summary>The first line of each step, without what differs from run to run.</summary>
    private static string[] Steps(string output) =>
        [.. output.Split('\n').Where(line => line.Length > 0 && "✓✗–".Contains(line[0], StringComparison.Ordinal)).Select(Normalize)];

    private static string Normalize(string line) => OneLine(Number().Replace(Fingerprint().Replace(line, "#"), "0"));

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Quoted() => Page.Split('`').Where((_, index) => index % 2 == 1);

    private static Task<QuestTestServer> StartAsync(TestCertificate certificate) => QuestTestServer.StartAsync(
        new() { Certificate = certificate, Username = "admin", Password = "quest" }, TestContext.Current.CancellationToken);

    [GeneratedRegex("[0-9a-f]{16,}")]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
