namespace Questline.Generator.Tests.Refusals;

public class OptionRefusalTests
{
    [Fact]
    public void A_naming_that_does_not_exist() =>
        Refusal.Verify("""[[|QuestTable("t", Naming = (ColumnNaming)7)|]] public partial class Row { public int A; }""")
            .ShouldBe("'Row' is not mapped: there is no Naming of 7; use a member of ColumnNaming");

    [Fact]
    public void An_unspecified_time_that_does_not_exist() =>
        Refusal.Verify("""[[|QuestTable("t", UnspecifiedTime = (UnspecifiedTime)7)|]] public partial class Row { public int A; }""")
            .ShouldContain("there is no UnspecifiedTime of 7");

    [Theory]
    [InlineData("\\0")]
    [InlineData("\\ud800")]
    public void A_name_of_an_enum_value_that_is_no_symbol(string name) =>
        Refusal.VerifyMembers($$"""public enum Side { [System.Runtime.Serialization.EnumMember(Value = "{{name}}")] Buy } public Side [|A|];""")
            .ShouldContain("the name that 'Side.Buy' has by [EnumMember] holds U+0000 or half of a surrogate pair");
}
