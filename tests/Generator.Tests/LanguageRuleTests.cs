using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;

namespace Questline.Generator.Tests;

/// <summary>Generated code needs a C# that has what it uses.</summary>
public class LanguageRuleTests
{
    [Fact]
    public void Nothing_is_generated_or_reported_for_a_version_before_11()
    {
        GeneratorRun run = Run(LanguageVersion.CSharp10);

        run.Files.ShouldBeEmpty();
        run.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_oldest_version_that_will_do_is_11() => Run(LanguageVersion.CSharp11).Files.ShouldHaveSingleItem();

    private static GeneratorRun Run(LanguageVersion version) => SourceGeneratorVerifier<TableGenerator>.Run([TableSource.Trade], version);
}
