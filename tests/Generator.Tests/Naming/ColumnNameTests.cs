using Questline.Naming;

namespace Questline.Generator.Tests.Naming;

public class ColumnNameTests
{
    [Theory]
    [InlineData(" a b ")]
    [InlineData("a=b")]
    [InlineData("größe")]
    [InlineData("select")]
    public void A_name_that_QuestDB_takes(string name) => ColumnName.FindProblem(name).ShouldBeNull();

    [Theory]
    [InlineData("a.b")]
    [InlineData("a-b")]
    public void A_character_that_only_a_table_name_may_hold(string name)
    {
        ColumnName.FindProblem(name).ShouldNotBeNull();
        TableName.FindProblem(name).ShouldBeNull();
    }

    [Theory]
    [InlineData("timestamp", true)]
    [InlineData("TimeStamp", true)]
    [InlineData("timestamps", false)]
    public void The_name_of_the_designated_timestamp_is_reserved(string name, bool isReserved) =>
        ColumnName.IsReserved(name).ShouldBe(isReserved);

    [Theory]
    [InlineData("price", "price")]
    [InlineData("a b", "a\\ b")]
    [InlineData("a=b,c", "a\\=b\\,c")]
    public void A_name_is_escaped_as_it_stands_in_a_line(string name, string escaped) => NameEscaping.Escape(name).ShouldBe(escaped);
}
