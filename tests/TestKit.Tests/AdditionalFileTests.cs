using Questline.TestKit.Analyzers;
using Questline.TestKit.CodeFixes;
using Questline.TestKit.Tests.Samples;

namespace Questline.TestKit.Tests;

/// <summary>Files that are not source can be marked and fixed too.</summary>
public class AdditionalFileTests
{
    private const string Path = "/0/appsettings.json";

    [Fact]
    public Task A_marked_diagnostic_in_another_file_passes() => Analysis("""{ "Say": "[|bad|]" }""").RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""{ "Say": "bad" }""")]
    [InlineData("""{ "Say": "[|good|]" }""")]
    [InlineData("""{ "Say": [|"bad"|] }""")]
    public Task A_diagnostic_that_is_not_as_marked_fails(string json) => Failure.OfAsync(() => Analysis(json).RunAsync());

    [Fact]
    public Task A_fix_of_another_file_passes() => Fix("good").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_fix_of_another_file_that_gives_another_text_fails() =>
        (await Failure.OfAsync(() => Fix("better").RunAsync()))
            .ShouldBe("The fixed project is not as expected in /0/appsettings.json:\n- { \"Say\": \"better\" }\n+ { \"Say\": \"good\" }\n");

    private static CSharpAnalyzerTest<WordInText> Analysis(string json)
    {
        var test = new CSharpAnalyzerTest<WordInText>();
        test.TestState.AdditionalFiles.Add((Path, json));
        return test;
    }

    private static CSharpCodeFixTest<WordInText, GoodWord> Fix(string word)
    {
        var test = new CSharpCodeFixTest<WordInText, GoodWord>();
        test.TestState.AdditionalFiles.Add((Path, """{ "Say": "[|bad|]" }"""));
        test.FixedState.AdditionalFiles.Add((Path, $$"""{ "Say": "{{word}}" }"""));
        return test;
    }
}
