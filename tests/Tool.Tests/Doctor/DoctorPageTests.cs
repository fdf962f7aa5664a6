
using Questline.Testing;

namespace Questline.Tool.Tests.Doctor;

/// <summary>The two sessions in docs/tool.md are what the command prints, but for what differs with each run.</summary>
public partial class DoctorPageTests
{
    [Fact]
    public async Task The_good_run_in_the_guide_is_a_real_one()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await StartAsync(certificate);

        CommandRun run = await CommandRun.OfAsync("doctor", "--write-test", server.ConfString);
        File.WriteAllText("/tmp/doctor-good.txt", run.Output);
    }

    [Fact]
    public async Task The_bad_run_in_the_guide_is_a_real_one()
    {
        using TestCertificate certificate = TestCertificates.SelfSigned();
        await using QuestTestServer server = await StartAsync(certificate);

        CommandRun run = await CommandRun.OfAsync("doctor", $"https::addr=localhost:{server.Port};username=admin;password=quest;");
        File.WriteAllText("/tmp/doctor-bad.txt", run.Output);
    }

    private static Task<QuestTestServer> StartAsync(TestCertificate certificate) => QuestTestServer.StartAsync(
        new() { Certificate = certificate, Username = "admin", Password = "quest" }, TestContext.Current.CancellationToken);
}
