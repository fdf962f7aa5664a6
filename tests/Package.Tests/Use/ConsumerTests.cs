using System.Runtime.InteropServices;
using Questline.Testing;

namespace Questline.Package.Tests.Use;

/// <summary>What users get who take the packages into an empty folder.</summary>
public class ConsumerTests(ConsumerSolution solution) : IClassFixture<ConsumerSolution>
{
    [Fact]
    public void A_library_under_all_rules_and_every_other_project_build_without_a_warning() =>
        solution.Log.Output.Split('\n').Where(static line => line.Contains(": warning ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("net8.0", ".NETCoreApp,Version=v8.0")]
    [InlineData("net10.0", ".NETCoreApp,Version=v10.0")]
    public async Task A_row_of_a_program_arrives(string framework, string builtFor)
    {
        await using QuestTestServer server = await StartAsync();

        (int exitCode, string output) = await solution.RunAsync("Program", framework, server.ConfString);

        exitCode.ShouldBe(0, output);
        ReceivedRow row = server.Rows("greetings").ShouldHaveSingleItem();
        row.GetSymbol("runtime").ShouldBe(RuntimeInformation.FrameworkDescription);
        row.GetString("built_for").ShouldBe(builtFor);
    }

    [Fact]
    public async Task The_program_of_the_README_can_be_pasted_and_its_row_arrives()
    {
        await using QuestTestServer server = await StartAsync();

        (int exitCode, string output) = await solution.RunAsync("Readme", "net10.0", server.ConfString);

        exitCode.ShouldBe(0, output);
        output.ShouldBe($"1 row is in QuestDB.{Environment.NewLine}");
        server.Rows("trades").ShouldHaveSingleItem().GetSymbol("symbol").ShouldBe("BTC-USDT");
    }

    [Theory]
    [InlineData("Program", "net8.0", "false")]
    [InlineData("Program", "net10.0", "true")]
    [InlineData("Application", "net10.0", "true")]
    [InlineData("Worker", "net10.0", "false")]
    public async Task The_consent_to_unverified_TLS_reaches_the_configuration_of_the_runtime(string project, string framework, string value) =>
        (await solution.RuntimeConfigAsync(project, framework)).ShouldContain($"\"Questline.AllowUnsafeTls\": {value}");

    [Fact]
    public async Task Rows_of_a_library_and_of_a_project_that_knows_the_package_by_it_arrive()
    {
        await using QuestTestServer server = await StartAsync();

        (int exitCode, string output) = await solution.RunAsync("Application", "net10.0", server.ConfString);

        exitCode.ShouldBe(0, output);
        server.Rows("readings").ShouldHaveSingleItem().GetDouble("temperature").ShouldBe(21.5);
        server.Rows("restarts").ShouldHaveSingleItem().GetString("room").ShouldBe("kitchen");
    }

    [Fact]
    public async Task A_row_of_a_worker_arrives_when_its_host_stops()
    {
        await using QuestTestServer server = await StartAsync();

        (int exitCode, string output) = await solution.RunAsync("Worker", "net10.0", server.ConfString);

        exitCode.ShouldBe(0, output);
        server.Rows("beats").ShouldHaveSingleItem().GetSymbol("source").ShouldBe("worker");
    }

    [Fact]
    public async Task Tests_with_the_stand_in_pass()
    {
        (int exitCode, string output) = await solution.RunAsync("Tests", "net10.0");

        exitCode.ShouldBe(0, output);
        output.ShouldContain("Total: 1, Errors: 0, Failed: 0");
    }

    private static Task<QuestTestServer> StartAsync() => QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
}
