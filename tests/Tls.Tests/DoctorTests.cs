using System.Text.Json;
using Questline.Tool;

namespace Questline.Tls.Tests;

/// <summary><c>questline doctor</c> names the cause in each situation. It knows no test roots in the place of Mozilla's, and no client certificate.</summary>
public abstract class DoctorTests(RunningServers servers, QuestScheme scheme) : IClassFixture<RunningServers>
{
    private static readonly Trust[] Known = [Trust.OsRoots, Trust.RightFile, Trust.OtherFile];

    public static TheoryData<string, Trust> All
    {
        get
        {
            var cases = new TheoryData<string, Trust>();
            foreach (var situation in Situations.All)
            {
                foreach (var trust in Known)
                    cases.Add(situation.Name, trust);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_doctor_names_the_cause(string name, Trust trust)
    {
        Assert.SkipWhen(trust.AsksOperatingSystem() && !OperatingSystemStore.IsOurs, "Only on Linux can a process have a store of its own.");
        var situation = Situations.ByName(name);
        var server = await servers.InAsync(situation, scheme, implementation: null);
        var expected = WithoutClientCertificate(situation).Expected(trust);

        var (code, report) = await ExamineAsync(situation.Conf(server, trust));

        var failed = report.GetProperty("steps").EnumerateArray().Where(step => step.GetProperty("outcome").GetString() == "Failed").ToArray();
        failed.SelectMany(Problems).ShouldBe(expected.Select(problem => problem.ToString()), report.ToString());
        failed.Length.ShouldBe(expected is [] ? 0 : 1, report.ToString());
        report.GetProperty("advice").GetArrayLength().ShouldBe(failed.Length);
        code.ShouldBe(expected is [] ? ExitCode.Success : ExitCode.Failure);
        report.ToString().ShouldNotContain(SituationServer.Password);
    }

    // Those with a certificate differ from those without in nothing else.
    private static Situation WithoutClientCertificate(Situation situation) => situation.ClientCertificate is null
        ? situation
        : Situations.ByName($"no client certificate in {situation.Name[^"TLS 1.2".Length..]}");

    private static IEnumerable<string?> Problems(JsonElement step) => step.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString());

    private static async Task<(int Code, JsonElement Report)> ExamineAsync(string conf)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        int code = await QuestlineCommand.RunAsync(["doctor", conf, "--json"], output, errors, TestContext.Current.CancellationToken);
        errors.ToString().ShouldBeEmpty();
        return (code, JsonDocument.Parse(output.ToString()).RootElement);
    }
}

public class HttpsDoctorTests(RunningServers servers) : DoctorTests(servers, QuestScheme.Https);

public class TcpsDoctorTests(RunningServers servers) : DoctorTests(servers, QuestScheme.Tcps);
