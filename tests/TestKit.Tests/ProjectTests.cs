using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.Generator;
using Questline.TestKit.Analyzers;
using Questline.TestKit.Tests.Samples;

namespace Questline.TestKit.Tests;

/// <summary>What a test can say of its project, and that analyzers and the compiler see it.</summary>
public class ProjectTests
{
    [Fact]
    public Task Nothing_is_optimized_by_default() => SeesAsync(new(), "Debug; property: none; Questline: yes");

    [Fact]
    public Task A_release_build() => SeesAsync(new() { OptimizationLevel = OptimizationLevel.Release }, "Release; property: none; Questline: yes");

    [Fact]
    public Task A_property_of_MSBuild() =>
        SeesAsync(new() { BuildProperties = { ["Answer"] = "42" } }, "Debug; property: 42; Questline: yes");

    [Fact]
    public Task A_project_without_Questline() => SeesAsync(new() { ReferenceQuestline = false }, "Debug; property: none; Questline: no");

    [Fact]
    public Task A_diagnostic_of_the_project_at_another_place_fails() => Failure.OfAsync(() =>
        CSharpAnalyzerVerifier<SettingsReport>.VerifyAnalyzerAsync("class [|Row|] { }"));

    [Fact]
    public Task Symbols_of_the_preprocessor() => new CSharpAnalyzerTest<LowerCaseClass>
    {
        TestCode = "#if DEBUG\nclass [|row|] { }\n#else\nclass cell { }\n#endif",
        PreprocessorSymbols = { "DEBUG" },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task An_older_language() => new CSharpAnalyzerTest<LowerCaseClass>
    {
        TestCode = "record {|CS8773:struct|} Row(int A);",
        LanguageVersion = LanguageVersion.CSharp9,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_program()
    {
        var test = new CSharpAnalyzerTest<LowerCaseClass> { TestCode = "Console.WriteLine(); class [|row|] { }" };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_library_is_no_program() => CSharpAnalyzerVerifier<LowerCaseClass>.VerifyAnalyzerAsync("{|CS8805:Console.WriteLine();|}");

    [Fact]
    public Task A_reference_of_its_own()
    {
        var test = new CSharpAnalyzerTest<LowerCaseClass> { TestCode = "class [|row|] : Library.Base { }" };
        test.TestState.AdditionalReferences.Add(
            Consumer.Create(["namespace Library; public class Base { }"]).WithAssemblyName("Library").ToMetadataReference());
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Several_files()
    {
        var test = new CSharpAnalyzerTest<LowerCaseClass> { TestCode = "class {|#1:row|} { }" };
        test.TestState.Sources.Add("class [|cell|] { }");
        test.TestState.Sources.Add(("/0/More/Table.cs", "class {|#0:table|} { }"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(LowerCaseClass.Rule).WithLocation(0).WithArguments("table"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(LowerCaseClass.Rule).WithLocation(1).WithArguments("row"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_diagnostic_in_another_file_fails() => Failure.OfAsync(() =>
    {
        var test = new CSharpAnalyzerTest<LowerCaseClass> { TestCode = "class row { }" };
        test.TestState.Sources.Add("class [|Row|] { }");
        return test.RunAsync();
    });

    [Fact]
    public Task What_a_generator_makes_is_there() => new CSharpAnalyzerTest<LowerCaseClass>
    {
        TestCode = """
            [QuestTable("t")] public partial record struct [|row|](double Price, [QuestTimestamp] DateTime At)
            {
                public static object Made => Schema;
            }
            """,
        Generators = { new TableGenerator() },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task What_no_generator_makes_is_not_there() => CSharpAnalyzerVerifier<LowerCaseClass>.VerifyAnalyzerAsync("""
        [QuestTable("t")] public partial record struct [|row|](double Price, [QuestTimestamp] DateTime At)
        {
            public static object Made => {|CS0103:Schema|};
        }
        """);

    private static Task SeesAsync(CSharpAnalyzerTest<SettingsReport> test, string settings)
    {
        test.TestCode = "class Row { }";
        test.ExpectedDiagnostics.Add(CSharpAnalyzerVerifier<SettingsReport>.Diagnostic().WithMessage(settings));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
