using System.Net;
using System.Text.Json;

namespace Questline.Testing.Tests;

public class OddBytesTests
{
    public static TheoryData<string> Taken => [.. OddBytesTaken.All.Keys];

    public static TheoryData<string> Refused => [.. OddBytesRefused.All.Keys];

    public static TheoryData<string> RefusedOnlyHere => [.. OddBytesRefusedOnlyHere.All.Keys];

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task What_the_real_server_takes_is_read_as_it_reads_it(string name)
    {
        TakenBytes vector = OddBytesTaken.All[name];
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.PostAsync(EscapedBytes.Read(vector.Bytes));

        answer.Status.ShouldBe(HttpStatusCode.NoContent, answer.Body);
        under.AllRows().ShouldBe(vector.Rows);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_the_real_server_refuses_is_refused_with_its_words(string name)
    {
        RefusedBytes vector = OddBytesRefused.All[name];

        (int status, string code, string message) = await RefusalOfAsync(vector);

        status.ShouldBe(vector.Status, message);
        code.ShouldBe(vector.Status == 500 ? "internal error" : "invalid");
        message.ShouldStartWith($"failed to parse line protocol:errors encountered on line(s):\nerror in line 1: {vector.Message}");
    }

    [Theory]
    [MemberData(nameof(RefusedOnlyHere))]
    public async Task What_the_real_server_would_lose_silently_is_refused_and_says_so(string name)
    {
        RefusedBytes vector = OddBytesRefusedOnlyHere.All[name];

        (int status, string code, string message) = await RefusalOfAsync(vector);

        status.ShouldBe(400);
        code.ShouldBe("invalid");
        message.ShouldStartWith("stand-in: error in line 1: ");
        message.ShouldContain(vector.Message);
        message.ShouldContain("the real server answers 204");
    }

    private static async Task<(int Status, string Code, string Message)> RefusalOfAsync(RefusedBytes vector)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        PostAnswer answer = await under.PostAsync(EscapedBytes.Read(vector.Bytes));
        under.Server.RowCount.ShouldBe(0);
        using JsonDocument json = JsonDocument.Parse(answer.Body);
        return ((int)answer.Status, json.RootElement.GetProperty("code").GetString()!, json.RootElement.GetProperty("message").GetString()!);
    }
}
