using Microsoft.CodeAnalysis.CSharp;
using Questline.Analyzers.Mapping;
using Questline.Analyzers.Tests.Support;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>The language version is too old for generated code.</summary>
public class QL0900Tests : RuleTests<LanguageAnalyzer>
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public int A { get; set; } }
        """;

    protected override int FindingsWithoutPlace => 1;

    protected override void Configure(CSharpAnalyzerTest<LanguageAnalyzer> test) => test.LanguageVersion = LanguageVersion.CSharp10;

    [Fact]
    public Task It_is_said_once_for_the_project() => VerifyAsync(
        """
        [QuestTable("a")] public partial class A { public int X { get; set; } }
        [QuestTable("b")] public partial class B { public int X { get; set; } }
        [QuestTableFor(typeof(Quote), "q")] public static partial class Tables { }
        public class Quote { public int X { get; set; } }
        """,
        Finding("10.0"));

    [Theory]
    [InlineData(LanguageVersion.CSharp9, "9.0")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public Task Every_older_version(LanguageVersion version, string name)
    {
        CSharpAnalyzerTest<LanguageAnalyzer> test = Create();
        test.LanguageVersion = version;
        test.TestState.Sources.Add("[Questline.QuestTable(\"t\")] public partial class Row { public int A { get; set; } }");
        test.ExpectedDiagnostics.Add(Finding(name));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public Task No_version_that_will_do(LanguageVersion version)
    {
        CSharpAnalyzerTest<LanguageAnalyzer> test = Create();
        test.LanguageVersion = version;
        test.TestState.Sources.Add(Sample);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_project_without_a_table() => VerifyAsync("public class Row { [QuestColumn] public int A { get; set; } }");

    [Fact]
    public Task A_table_of_a_type_of_another_library() => VerifyAsync(
        """
        [QuestTableFor(typeof(Quote), "q")] public static partial class Tables { }
        public class Quote { public int X { get; set; } }
        """,
        Finding("10.0"));

    private static DiagnosticResult Finding(string version) => new DiagnosticResult(Rules.LanguageTooOld).WithArguments(version);
}
