using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;

namespace Questline.Generator.Tests;

/// <summary>QL0900: generated code needs a C# that has what it uses.</summary>
public class LanguageRuleTests
{
    [Fact]
    public void A_language_version_before_11_is_said_once_for_the_project()
    {
        GeneratorRun run = Run(LanguageVersion.CSharp10, TableSource.Trade, """[QuestTable("t")] public partial class Row { public int A; }""");

        Diagnostic diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("QL0900");
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(
            "No table is mapped: the generated code needs C# 11 or later, and the project is compiled as C# 10.0; "
            + "set <LangVersion> to 11 or later in the project file, or remove it");
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_project_without_tables_may_speak_any_version() => Run(LanguageVersion.CSharp10, "class Row { }").Diagnostics.ShouldBeEmpty();

    [Fact]
    public void The_oldest_version_that_will_do_is_11() => Run(LanguageVersion.CSharp11, TableSource.Trade).Files.ShouldHaveSingleItem();

    private static GeneratorRun Run(LanguageVersion version, params string[] sources) =>
        SourceGeneratorVerifier<TableGenerator>.Run(sources, version);
}
