using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.Tests.Support;

namespace Questline.Analyzers.Tests.Catalogue;

/// <summary>Every rule has an analyzer, and tests.</summary>
public class RuleOwnerTests
{
    public static TheoryData<string> Ids => RuleCatalogue.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_analyzer_has_the_rule(string id) =>
        RuleCatalogue.Analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id)).ShouldHaveSingleItem();

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_has_the_tests_that_all_rules_have(string id) =>
        typeof(RuleOwnerTests).Assembly.GetTypes().Where(type => type.Name == $"{id}Tests" && IsRuleTests(type)).ShouldHaveSingleItem();

    [Fact]
    public void Every_analyzer_is_exported_for_CSharp() =>
        RuleCatalogue.Analyzers.Count.ShouldBe(typeof(Rules).Assembly.GetTypes().Count(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(DiagnosticAnalyzer))));

    private static bool IsRuleTests(Type type)
    {
        for (Type? part = type; part is not null; part = part.BaseType)
        {
            if (part.IsGenericType && part.GetGenericTypeDefinition() == typeof(RuleTests<>))
                return true;
        }

        return false;
    }
}
