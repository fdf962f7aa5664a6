namespace Questline.Runtime.Tests.ConfStrings;

public class ConfMarkupTests
{
    [Fact]
    public void The_marks_are_taken_out_and_become_spans()
    {
        ConfMarkup markup = ConfMarkup.Parse("a[|bc|]d[|e|]");

        markup.Text.ShouldBe("abcde");
        markup.Spans.ShouldBe([(1, 2), (4, 1)]);
    }
}
