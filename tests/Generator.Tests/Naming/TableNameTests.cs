using Questline.Naming;

namespace Questline.Generator.Tests.Naming;

public class TableNameTests
{
    [Theory]
    [InlineData("trades")]
    [InlineData("plant-1.csv")]
    [InlineData("a b=c;{d}")]
    [InlineData("ціна")]
    [InlineData("😀")]
    [InlineData("a\u0010b")]
    public void A_name_that_QuestDB_takes(string name) => TableName.FindProblem(name).ShouldBeNull();

    [Theory]
    [InlineData('?')]
    [InlineData(',')]
    [InlineData('\'')]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('/')]
    [InlineData(':')]
    [InlineData(')')]
    [InlineData('(')]
    [InlineData('+')]
    [InlineData('*')]
    [InlineData('%')]
    [InlineData('~')]
    public void A_character_that_no_name_may_hold(char character)
    {
        TableName.FindProblem($"a{character}").ShouldBe($"contains '{character}' at position 2, which QuestDB does not allow there");
        ColumnName.FindProblem($"a{character}").ShouldBe($"contains '{character}' at position 2, which QuestDB does not allow there");
    }

    [Theory]
    [InlineData('\0', "U+0000")]
    [InlineData('\n', "U+000A")]
    [InlineData('\u000F', "U+000F")]
    [InlineData('\u007F', "U+007F")]
    [InlineData('\uFEFF', "U+FEFF")]
    public void A_control_character_is_named_by_its_number(char character, string number) =>
        TableName.FindProblem($"{character}a").ShouldBe($"contains {number} at position 1, which QuestDB does not allow there");

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" x", "begins with a space")]
    [InlineData("x ", "ends with a space")]
    [InlineData(".x", "begins with a dot")]
    [InlineData("x.", "ends with a dot")]
    [InlineData("x..y", "contains two dots in a row")]
    public void A_name_with_a_bad_edge(string name, string problem) => TableName.FindProblem(name)!.ShouldStartWith(problem);

    // Not a theory: the arguments of attributes are UTF-8, which holds no half pairs.
    [Fact]
    public void Half_of_a_surrogate_pair()
    {
        TableName.FindProblem("a\uD83D").ShouldBe("contains half of a surrogate pair at position 2, which is no character");
        TableName.FindProblem("\uDE00\uD83D").ShouldBe("contains half of a surrogate pair at position 1, which is no character");
        TableName.FindProblem("😀\uD83Dx").ShouldBe("contains half of a surrogate pair at position 3, which is no character");
    }

    [Fact]
    public void A_name_is_shown_on_one_line_and_shortened()
    {
        NameText.Display("größe").ShouldBe("größe");
        NameText.Display("a\nb\uD83D").ShouldBe("aU+000AbU+D83D");
        NameText.Display(new string('x', 200)).ShouldBe(new string('x', 60) + "...");
    }

    [Fact]
    public void The_limit_counts_bytes_of_UTF8()
    {
        TableName.FindProblem(new string('x', 127)).ShouldBeNull();
        TableName.FindProblem(new string('x', 128)).ShouldBe("is 128 bytes of UTF-8 long, and the limit is 127");
        TableName.FindProblem(new string('é', 64)).ShouldBe("is 128 bytes of UTF-8 long, and the limit is 127");
        TableName.FindProblem("trades", maxLength: 5).ShouldBe("is 6 bytes of UTF-8 long, and the limit is 5");
    }
}
