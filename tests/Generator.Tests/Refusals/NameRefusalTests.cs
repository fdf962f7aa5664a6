namespace Questline.Generator.Tests.Refusals;

public class NameRefusalTests
{
    [Fact]
    public void A_table_name_that_QuestDB_does_not_take() =>
        Refusal.Verify("""[[|QuestTable("a/b")|]] public partial class Row { public int A; }""")
            .ShouldBe("'Row' is not mapped: the table name 'a/b' contains '/' at position 2, which QuestDB does not allow there; choose another name");

    [Fact]
    public void A_null_table_name() =>
        Refusal.Verify("[[|QuestTable(null!)|]] public partial class Row { public int A; }").ShouldContain("the table name '' is empty");

    [Fact]
    public void A_column_name_that_QuestDB_does_not_take() =>
        Refusal.VerifyMembers("""[QuestColumn("a.b")] public int [|A|];""")
            .ShouldBe("'Row.A' is not mapped: the column name 'a.b' contains '.' at position 2, which QuestDB does not allow there; "
                + "choose another with [QuestColumn(\"...\")]");

    [Fact]
    public void A_table_name_that_begins_with_a_space() =>
        Refusal.Verify("""[[|QuestTable(" x")|]] public partial class Row { public int A; }""")
            .ShouldContain("the table name ' x' begins with a space");

    [Theory]
    [InlineData('x', 128)]
    [InlineData('é', 64)]
    public void A_name_of_more_than_127_bytes(char character, int count)
    {
        string name = new(character, count);

        Refusal.Verify($$"""[[|QuestTable("{{name}}")|]] public partial class Row { public int A; }""")
            .ShouldContain("is 128 bytes of UTF-8 long, and the limit is 127");
        Refusal.VerifyMembers($"[QuestColumn(\"{name}\")] public int [|A|];")
            .ShouldContain("is 128 bytes of UTF-8 long, and the limit is 127");
    }

    [Fact]
    public void A_name_with_a_NUL()
    {
        Refusal.Verify("""[[|QuestTable("a\0b")|]] public partial class Row { public int A; }""")
            .ShouldContain("contains U+0000 at position 2");
        Refusal.VerifyMembers("""[QuestColumn("a\0b")] public int [|A|];""").ShouldContain("contains U+0000 at position 2");
    }

    [Theory]
    [InlineData("Timestamp")]
    [InlineData("TIMESTAMP")]
    public void A_date_in_the_column_of_the_designated_timestamp(string member) =>
        Refusal.VerifyMembers($"public int A; public DateTime [|{member}|];")
            .ShouldBe($"'Row.{member}' is not mapped: QuestDB keeps the column name 'timestamp' for the designated timestamp; "
                + "mark the member [QuestTimestamp], or choose another name with [QuestColumn(\"...\")]");

    [Fact]
    public void Another_value_in_the_column_of_the_designated_timestamp() =>
        Refusal.VerifyMembers("""public int A; [QuestColumn("TimeStamp")] public double [|B|];""")
            .ShouldEndWith("the column name 'TimeStamp' for the designated timestamp; choose another with [QuestColumn(\"...\")]");

    [Theory]
    [InlineData("price", "price")]
    [InlineData("price", "PRICE")]
    [InlineData("größe", "GRÖßE")]
    [InlineData("цена", "ЦЕНА")]
    public void Two_columns_whose_names_differ_in_case_or_not_at_all(string first, string second) =>
        Refusal.VerifyMembers($"[QuestColumn(\"{first}\")] public int A; [QuestColumn(\"{second}\")] public int [|B|];")
            .ShouldContain($"its column '{second}' is already the column of 'A'");
}
