using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Tests;

/// <summary>What is a mark, and what is text.</summary>
public class MarkupTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text() => TestMarkup.Parse("a[|b|]c{|QL0001:d|}e{|#0:f|}g", "TK").Code.ShouldBe("abcdefg");

    [Fact]
    public void A_mark_expects_the_rule_of_the_verifier() => Expected("a[|b|]c").ShouldBe([new("TK", new(1, 1))]);

    [Fact]
    public void A_mark_with_an_id_expects_that() => Expected("a{|CS0311:b|}c").ShouldBe([new("CS0311", new(1, 1))]);

    [Fact]
    public void A_mark_with_a_number_expects_nothing_and_is_a_place()
    {
        TestMarkup markup = TestMarkup.Parse("a{|#12:b|}c{|#0:d|}", "TK");

        markup.Expected.ShouldBeEmpty();
        markup.Places.ShouldBe([new(0, new TextSpan(3, 1)), new(12, new TextSpan(1, 1))]);
    }

    [Fact]
    public void Marks_may_be_within_each_other() => Expected("[|a{|QL0001:b[|c|]|}|]")
        .ShouldBe([new("TK", new(2, 1)), new("QL0001", new(1, 2)), new("TK", new(0, 3))]);

    [Fact]
    public void Marks_may_be_empty() => Expected("a[||]b{|QL0001:|}").ShouldBe([new("TK", new(1, 0)), new("QL0001", new(2, 0))]);

    [Theory]
    [InlineData("""{ "a": [1, 2], "b": {} }""")]
    [InlineData("""{|"a": 1 }""")]
    [InlineData("{|ql0001:a")]
    [InlineData("{|#a:b")]
    [InlineData("a | b || c")]
    [InlineData("int[] a = []; if (a is []) { }")]
    public void Nothing_else_is_a_mark(string text) => TestMarkup.Parse(text, "TK").ShouldSatisfyAllConditions(
        markup => markup.Code.ShouldBe(text),
        markup => markup.Expected.ShouldBeEmpty(),
        markup => markup.Places.ShouldBeEmpty());

    [Theory]
    [InlineData("a[|b", "The mark [| at 1 is opened and not closed.")]
    [InlineData("a|]", "The mark |] at 1 closes what is not open.")]
    [InlineData("[|a|}", "The mark |} at 3 closes what is not open.")]
    [InlineData("{|QL0001:a|]", "The mark |] at 10 closes what is not open.")]
    [InlineData("{|#0:a|}{|#0:b|}", "The mark {|#0: at 8 has a number that another mark has.")]
    public void Marks_that_do_not_fit_are_refused(string text, string message) =>
        Should.Throw<FormatException>(() => TestMarkup.Parse(text, "TK")).Message.ShouldBe(message);

    [Fact]
    public void A_mark_without_an_id_is_refused_where_there_are_several() =>
        Should.Throw<FormatException>(() => TestMarkup.Parse("[|a|]", defaultId: null)).Message
            .ShouldBe("The mark [| at 0 has no id, and there are several to choose from.");

    private static ImmutableArray<ExpectedDiagnostic> Expected(string text) => TestMarkup.Parse(text, "TK").Expected;
}
