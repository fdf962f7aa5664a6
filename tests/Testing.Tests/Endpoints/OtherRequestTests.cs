using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Questline.Testing.Tests;

public class OtherRequestTests
{
    private const string Settings = """
        {"config":{"release.type":"OSS","release.version":"Questline.Testing","http.settings.readonly":false,"accepting.writes":["http", "tcp"],
        "line.proto.support.versions":[1,2,3],"ilp.proto.transports":["tcp", "http"],"posthog.enabled":false,"posthog.api.key":null,
        "cairo.max.file.name.length":127},"preferences.version":0,"preferences":{}}
        """;

    private static readonly string SettingsOnOneLine = Settings.ReplaceLineEndings("");

    [Fact]
    public async Task Settings_have_the_shape_of_the_real_servers()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/settings"));

        answer.Body.ShouldBe(SettingsOnOneLine);
        answer.Response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        answer.Response.Content.Headers.ContentLength.ShouldBe(SettingsOnOneLine.Length);
    }

    [Fact]
    public async Task Settings_follow_the_options()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { ProtocolVersions = [1], MaxNameLength = 64, AcceptsWrites = false });

        string body = await under.Client.GetStringAsync("/settings", TestContext.Current.CancellationToken);

        body.ShouldContain("\"line.proto.support.versions\":[1],");
        body.ShouldContain("\"cairo.max.file.name.length\":64}");
        body.ShouldContain("\"accepting.writes\":[],");
    }

    [Fact]
    public async Task Settings_of_an_old_server_lack_the_protocol_versions()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { ProtocolVersions = null });

        string body = await under.Client.GetStringAsync("/settings", TestContext.Current.CancellationToken);

        body.ShouldBe(SettingsOnOneLine.Replace("\"line.proto.support.versions\":[1,2,3],", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Settings_can_be_missing()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { SettingsStatus = 404 });

        (await under.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/settings"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Ping_is_204_with_a_version()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/ping"));

        answer.Status.ShouldBe(HttpStatusCode.NoContent);
        answer.Response.Headers.GetValues("X-Influxdb-Version").ShouldBe(["v2.7.4"]);
    }

    [Theory]
    [InlineData("PUT", "/write", 405, "Method PUT not supported\r\n")]
    [InlineData("DELETE", "/settings", 405, "Method DELETE not supported\r\n")]
    [InlineData("GET", "/write", 405, "Method GET not supported\r\n")]
    [InlineData("POST", "/elsewhere", 405, "Method POST not supported\r\n")]
    [InlineData("GET", "/elsewhere", 404, "Not Found\r\n")]
    public async Task What_is_not_served_is_answered_in_plain_text(string method, string path, int status, string text)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        ((int)answer.Status).ShouldBe(status);
        answer.Body.ShouldBe(text);
        answer.Response.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
    }

    [Fact]
    public async Task A_GET_with_a_body_is_400()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/settings") { Content = new StringContent("x") });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_post_without_length_and_chunks_is_400_in_plain_text()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, under.Server.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /write HTTP/1.1\r\nHost: localhost\r\n\r\n"), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(stream);
        string? status = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        status.ShouldStartWith("HTTP/1.1 400 ");
    }
}
