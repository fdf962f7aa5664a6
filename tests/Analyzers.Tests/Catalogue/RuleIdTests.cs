using Microsoft.CodeAnalysis;

namespace Questline.Analyzers.Tests.Catalogue;

public class RuleIdTests
{
    [Fact]
    public void Every_id_is_used_once() => RuleCatalogue.Rules.Select(static rule => rule.Id).ShouldBeUnique();

    [Fact]
    public void Every_id_is_in_the_range_of_its_category() => RuleCatalogue.Rules.Where(static rule => !IsInRange(rule)).ShouldBeEmpty();

    private static bool IsInRange(DiagnosticDescriptor rule) => (int.Parse(rule.Id[2..], null), rule.Category) switch
    {
        ( >= 1 and <= 99, Rules.Mapping) => true,
        ( >= 100 and <= 199, Rules.ConfStrings) => true,
        ( >= 200 and <= 299, Rules.Security) => true,
        ( >= 300 and <= 399, Rules.Usage) => true,
        ( >= 900 and <= 949, Rules.Build) => true,
        _ => false,
    };
}
