using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using global::MinimalApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Questline.Testing;

namespace Questline.Samples.Tests.MinimalApi;

/// <summary>What the endpoint answers, over HTTP.</summary>
public sealed class ReadingsTests : IAsyncLifetime
{
    private const string Good = """{ "device": "boiler", "temperature": 71.5, "time": "2026-11-01T12:00:00Z" }""";

    private readonly HttpClient _http = new();
    private QuestTestServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_reading_is_accepted_and_becomes_a_row()
    {
        await using WebApplication api = await StartAsync();

        using HttpResponseMessage answer = await PostAsync(api, Good);
        await api.StopAsync(TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        answer.Headers.GetValues("Server-Timing").ShouldHaveSingleItem().ShouldStartWith("write;dur=");
        _server.Rows("readings").ShouldHaveSingleItem().GetDouble("temperature").ShouldBe(71.5);
    }

    [Fact]
    public async Task A_value_out_of_range_is_answered_with_a_problem_that_names_the_member()
    {
        await using WebApplication api = await StartAsync();

        using HttpResponseMessage answer = await PostAsync(api, Good.Replace("71.5", "1000", StringComparison.Ordinal));

        JsonElement problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        problem.GetProperty("errors").EnumerateObject().ShouldHaveSingleItem().Name.ShouldBe("temperature", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public async Task A_reading_that_lacks_its_time_is_answered_with_a_problem_that_says_so()
    {
        await using WebApplication api = await StartAsync();

        using HttpResponseMessage answer = await PostAsync(api, """{ "device": "boiler", "temperature": 71.5 }""");

        JsonElement problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        problem.GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain("'time'");
    }

    [Fact]
    public async Task A_database_that_is_down_is_answered_with_503()
    {
        await _server.StopAsync();
        await using WebApplication api = await StartAsync("retry_timeout=0;");

        using HttpResponseMessage answer = await PostAsync(api, Good);

        await ProblemAsync(answer, HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task The_health_endpoint_says_whether_the_database_takes_rows()
    {
        await using WebApplication api = await StartAsync();

        (await _http.GetStringAsync(new Uri($"{api.Urls.First()}/health"), TestContext.Current.CancellationToken)).ShouldBe("Healthy");
    }

    private async Task<WebApplication> StartAsync(string settings = "")
    {
        WebApplication api = Api.Create(_server.ConfString + settings, "http://127.0.0.1:0", LogLevel.None);
        await api.StartAsync(TestContext.Current.CancellationToken);
        return api;
    }

    private async Task<HttpResponseMessage> PostAsync(WebApplication api, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _http.PostAsync(new Uri($"{api.Urls.First()}/readings"), content, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status, body);
        answer.Content.Headers.ContentType.ShouldBe(new MediaTypeHeaderValue("application/problem+json"));
        return JsonSerializer.Deserialize<JsonElement>(body);
    }
}
