using Questline.Testing;
using Questline.Tool.Tests.ConfStrings;

namespace Questline.Tool.Tests.Doctor;

public class DoctorSecretsTests
{
    [Theory]
    [MemberData(nameof(SecretsTests.NastyConfStrings), MemberType = typeof(SecretsTests))]
    public async Task No_secret_is_printed(string conf)
    {
        // Nobody listens there.
        string nowhere = conf.Replace("addr=h", "addr=127.0.0.1:1", StringComparison.Ordinal);

        CommandRun text = await CommandRun.OfAsync("doctor", nowhere);
        CommandRun json = await CommandRun.OfAsync("doctor", "--json", nowhere);

        (text.Output + text.Errors + json.Output + json.Errors).ShouldNotContain("HUNTER", Case.Insensitive);
    }

    [Theory]
    [InlineData("username=HUNTER1;password=HUNTER2;")]
    [InlineData("token=SECRETTOKEN;")]
    public async Task A_server_that_repeats_the_credentials_does_not_get_them_printed(string credentials)
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(
            new()
            {
                OnSettings = (request, _) => ValueTask.FromResult<WriteAnswer?>(
                    WriteAnswer.Text(200, $$$"""{"config":{"release.version":"{{{request.Header("Authorization")}}}"}}""", "application/json")),
                OnWrite = (request, _) => ValueTask.FromResult<WriteAnswer?>(WriteAnswer.Error(500, "internal error", $"{request.Header("Authorization")} HUNTER1")),
            },
            TestContext.Current.CancellationToken);

        CommandRun run = await CommandRun.OfAsync("doctor", $"http::addr=localhost:{server.Port};{credentials}");

        run.Output.ShouldContain("✗ credentials");
        foreach (string secret in credentials.Split(';').Where(entry => entry.Length > 0).Select(entry => entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..]))
            run.Output.ShouldNotContain(secret);
    }
}
