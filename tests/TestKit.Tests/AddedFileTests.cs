using Questline.TestKit.CodeFixes;
using Questline.TestKit.Tests.Samples;

namespace Questline.TestKit.Tests;

/// <summary>A fix may add files, and must add those that are expected.</summary>
public class AddedFileTests
{
    [Fact]
    public Task A_new_file_that_is_expected_passes() => Test(("New.cs", "class ROW { }")).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_new_file_that_is_not_expected_fails() =>
        (await Failure.OfAsync(() => Test().RunAsync())).ShouldBe("The fixed project has files that are not expected: New.cs");

    [Fact]
    public async Task A_new_file_that_is_missing_fails() =>
        (await Failure.OfAsync(() => Test(("New.cs", "class ROW { }"), ("Newer.cs", "")).RunAsync()))
            .ShouldBe("The fixed project lacks Newer.cs.");

    [Fact]
    public async Task A_new_file_with_another_text_fails() =>
        (await Failure.OfAsync(() => Test(("New.cs", "class Row { }")).RunAsync()))
            .ShouldBe("The fixed project is not as expected in New.cs:\n- class Row { }\n+ class ROW { }\n");

    private static CSharpCodeFixTest<LowerCaseClass, NewFile> Test(params (string, string)[] added)
    {
        var test = new CSharpCodeFixTest<LowerCaseClass, NewFile> { TestCode = "class [|row|] { } class Cell { }", FixedCode = "class Cell { }" };
        foreach ((string, string) file in added)
            test.FixedState.Sources.Add(file);
        return test;
    }
}
