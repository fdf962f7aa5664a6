using System.Text;

namespace Questline.Tool.Tests;

/// <summary>Terminals that have no signs beyond ASCII.</summary>
public class SignsTests
{
    [Theory]
    [InlineData("conf", "keys")]
    [InlineData("doctor", "https::addr=localhost;unknown=key;")]
    public async Task Tables_and_marks_stay_readable(params string[] arguments)
    {
        string output = await RunAsync(Encoding.Latin1, arguments);

        output.ShouldNotContain("?");
        output.ShouldMatch(@"(?m)^(\|.*\||x conf string)");
    }

    [Fact]
    public async Task Others_have_their_marks() =>
        (await RunAsync(new UTF8Encoding(), "doctor", "https::addr=localhost;unknown=key;")).ShouldContain("✗ conf string");

    private static async Task<string> RunAsync(Encoding encoding, params string[] arguments)
    {
        using var bytes = new MemoryStream();
        await using (var output = new StreamWriter(bytes, encoding))
            await QuestlineCommand.RunAsync(arguments, output, TextWriter.Null, TestContext.Current.CancellationToken);
        return encoding.GetString(bytes.ToArray());
    }
}
