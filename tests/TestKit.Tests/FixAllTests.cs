using Questline.TestKit.CodeFixes;
using Questline.TestKit.Tests.Samples;

namespace Questline.TestKit.Tests;

/// <summary>Fix All must give what fixing one after another gives.</summary>
public class FixAllTests
{
    [Fact]
    public Task All_files_of_a_project_are_fixed() => Project<CapitalLetter>().RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Fix_All_that_gives_another_text_fails() =>
        (await Failure.OfAsync(() => Project<OtherNamesForAll>().RunAsync()))
            .ShouldStartWith("The project after Fix All in the Document is not as expected in /0/Test0.cs:\n- class Row");

    [Fact]
    public Task Fix_All_that_gives_another_text_passes_where_that_is_expected() => new CSharpCodeFixTest<LowerCaseClass, OtherNamesForAll>
    {
        TestCode = "class [|row|] { }",
        FixedCode = "class Row { }",
        BatchFixedCode = "class Class0 { }",
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Fix_All_in_a_project_that_forgets_a_file_fails() =>
        (await Failure.OfAsync(() => Project<OneFileForAll>().RunAsync()))
            .ShouldStartWith("Fix All in the Project does not come to an end: after 1 there is still Call it Table (/0/Test1.cs(1,7,1,12)");

    [Fact]
    public Task A_fix_without_Fix_All_passes() => Project<OneOnly>().RunAsync(TestContext.Current.CancellationToken);

    private static CSharpCodeFixTest<LowerCaseClass, TFix> Project<TFix>()
        where TFix : ClassNameFix, new()
    {
        var test = new CSharpCodeFixTest<LowerCaseClass, TFix>();
        test.TestState.Sources.Add("class [|row|] { class [|cell|] { } }");
        test.TestState.Sources.Add("class [|table|] { }");
        test.FixedState.Sources.Add("class Row { class Cell { } }");
        test.FixedState.Sources.Add("class Table { }");
        return test;
    }
}
