using System.Net;
using Questline.Tool.Doctor;

namespace Questline.Tool.Tests.Doctor;

/// <summary>What failed decides on the advice; where it failed, only if nothing else does.</summary>
public class AdviceTests
{
    private const string Credentials = "http.user", Port = "curl", Log = "log";

    [Theory]
    [InlineData("/settings", 401, Credentials)]
    [InlineData("/settings", 403, "right")]
    [InlineData("/settings", 500, Log)]
    [InlineData("/settings", 502, "proxy")]
    [InlineData("/write", 401, Credentials)]
    [InlineData("/write", 403, "right")]
    [InlineData("/write", 404, Port)]
    [InlineData("/write", 500, Log)]
    public async Task An_answer_has_the_advice_of_its_status(string path, int status, string advice)
    {
        DoctorRunOf run = await WithPageAsync(path, status);

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Advice.ShouldContain(advice);
        foreach (string other in new[] { Credentials, Port }.Where(other => other != advice))
            run.Advice.ShouldNotContain(other);
    }

    [Fact]
    public void The_server_that_a_tcp_key_was_refused_by_is_asked_for_its_file() =>
        StepAdvice.For(StepName.Credentials, new QuestAuthenticationException("no")).Advice.ShouldContain("line.tcp.auth.db.path");

    [Fact]
    public void A_limit_is_not_taken_for_wrong_credentials() =>
        StepAdvice.For(StepName.Credentials, new QuestServerException("no", (HttpStatusCode)429)).Advice.ShouldNotContain(Credentials);

    [Fact]
    public async Task A_reason_ends_as_a_sentence_before_what_to_check() =>
        (await WithPageAsync("/write", 404)).Details("Credentials").ShouldContain("from another service than QuestDB. Check that addr");

    private static async Task<DoctorRunOf> WithPageAsync(string path, int status)
    {
        await using var server = new ScriptedServer(request =>
            request.Url!.AbsolutePath == path ? ScriptedServer.Answer.Page(status) : ScriptedServer.AsQuestDB(request));
        return await DoctorRunOf.Async(server.ConfString);
    }
}
