using System.Net;
using System.Text;

namespace Questline.Testing.Tests;

public class AuthenticationTests
{
    private static readonly QuestTestServerOptions WithUser = new() { Username = "admin", Password = "pässword" };

    [Fact]
    public async Task The_right_user_may_write()
    {
        (await PostAsync(WithUser, Basic("admin:pässword", Encoding.UTF8))).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_right_token_may_write()
    {
        (await PostAsync(new() { Token = "secret" }, "Bearer secret")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task User_and_token_open_the_same_door()
    {
        QuestTestServerOptions both = WithUser with { Token = "secret" };

        (await PostAsync(both, "Bearer secret")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync(both, Basic("admin:pässword", Encoding.UTF8))).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Missing_credentials_are_refused_in_plain_text_without_a_challenge()
    {
        PostAnswer answer = await PostAsync(WithUser, authorization: null);

        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Body.ShouldBe("Unauthorized\r\n");
        answer.Response.Headers.WwwAuthenticate.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        (await PostAsync(WithUser, Basic("admin:password", Encoding.UTF8))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_wrong_token_is_refused()
    {
        (await PostAsync(new() { Token = "secret" }, "Bearer Secret")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_scheme_word_must_be_written_exactly()
    {
        string lowerCase = Basic("admin:pässword", Encoding.UTF8).Replace("Basic", "basic", StringComparison.Ordinal);

        (await PostAsync(WithUser, lowerCase)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Credentials_in_Latin_1_are_refused()
    {
        (await PostAsync(WithUser, Basic("admin:pässword", Encoding.Latin1))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Settings_are_open_to_everyone()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(WithUser);

        (await under.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/settings"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_user_without_a_password_is_a_mistake_of_the_test()
    {
        await Should.ThrowAsync<ArgumentException>(() => QuestTestServer.StartAsync(new() { Username = "admin" }, TestContext.Current.CancellationToken));
    }

    private static string Basic(string credentials, Encoding encoding) => "Basic " + Convert.ToBase64String(encoding.GetBytes(credentials));

    private static async Task<PostAnswer> PostAsync(QuestTestServerOptions options, string? authorization)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(options);
        return await under.SendAsync(ServerUnderTest.Post(Encoding.ASCII.GetBytes("t f=1i 1\n"), authorization: authorization));
    }
}
