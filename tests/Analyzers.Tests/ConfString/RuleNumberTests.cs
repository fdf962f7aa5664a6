using Questline.Analyzers.ConfStrings;
using Questline.ConfStrings;

namespace Questline.Analyzers.Tests.ConfStrings;

public class RuleNumberTests
{
    // By which the tests of the parser, which know no rules, read the corpus.
    [Fact]
    public void The_rules_are_numbered_in_the_order_of_the_kinds_of_problems() =>
        ConfRules.All.Select(rule => rule.Id).ShouldBe(Enum.GetValues<ConfProblemKind>().Select(kind => $"QL{100 + (int)kind:D4}"));
}
