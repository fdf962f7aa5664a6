namespace Questline.Tool.Tests.Doctor;

/// <summary>What answers is no QuestDB, or one that answers what none does.</summary>
public class StrangeAnswerTests
{
    [Fact]
    public async Task A_count_that_is_none_fails_the_step()
    {
        await using var server = new ScriptedServer(request =>
            ScriptedServer.IsSql(request) ? ScriptedServer.Answer.Json(200, """{"dataset":[[1.5]]}""")
            : request.HttpMethod == "POST" ? new(204, "", "")
            : ScriptedServer.AsQuestDB(request));

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString, "--write-test");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("+Write !ReadBack !Drop");
        run.Details("ReadBack").ShouldBe("The answer to a count over SQL is not QuestDB's.");
    }

    [Theory]
    [InlineData("text/html", "<html>Bad Request</html>")]
    [InlineData("text/plain", "bad request")]
    [InlineData("application/json", """{"error":"bad request"}""")]
    public async Task A_line_that_something_else_refused_does_not_pass_the_dry_run(string contentType, string body)
    {
        await using var server = new ScriptedServer(request =>
            request is { HttpMethod: "POST", ContentLength64: > 0 } ? new(400, contentType, body) : ScriptedServer.AsQuestDB(request));

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("+Credentials !DryRun");
        run.Details("DryRun").ShouldContain("HTTP 400");
    }

    [Fact]
    public async Task The_refusal_of_a_QuestDB_passes_the_dry_run()
    {
        await using var server = new ScriptedServer(ScriptedServer.AsQuestDB);

        (await DoctorRunOf.Async(server.ConfString)).Steps.ShouldEndWith("+Credentials +DryRun");
    }

    [Fact]
    public async Task A_web_page_instead_of_settings_is_named_as_one()
    {
        await using var server = new ScriptedServer(request =>
            request.HttpMethod == "GET" ? ScriptedServer.Answer.Page(404) : ScriptedServer.AsQuestDB(request));

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.Details("Settings").ShouldContain("a web page");
        run.Details("Settings").ShouldNotContain("older than QuestDB 9");
    }
}
