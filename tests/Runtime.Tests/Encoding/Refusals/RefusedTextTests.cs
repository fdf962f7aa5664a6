namespace Questline.Runtime.Tests.Encodings;

public partial class RefusedTextTests
{
    [Fact]
    public void A_NUL_in_a_symbol_names_its_place() =>
        Wire.Refuse(new Row("ab\0c", "")).Message.ShouldBe(
            "Row refused (table 'my table', column 'my symbol'): "
            + "the symbol holds the character U+0000 at index 2, which QuestDB refuses; remove it.");

    [Fact]
    public void A_high_surrogate_alone_names_its_place() =>
        Wire.Refuse(new Row("", "12345678\uD83D")).Message.ShouldBe(
            "Row refused (table 'my table', column 'my text'): "
            + "the text holds half of a surrogate pair at index 8, which UTF-8 cannot express; mend or remove it.");

    [Fact]
    public void A_low_surrogate_alone_names_its_place() => Wire.Refuse(new Row("a\uDE00", "")).Message.ShouldContain("pair at index 1,");

    [Fact]
    public void A_pair_in_reverse_names_its_first_half() =>
        Wire.Refuse(new Row("", "é\uDE00\uD83D")).Message.ShouldContain("pair at index 1,");

    [Fact]
    public void A_high_surrogate_in_front_of_a_pair_is_the_one_that_is_named() =>
        Wire.Refuse(new Row("", "\uD83D😀")).Message.ShouldContain("pair at index 0,");

    [Fact]
    public void Half_of_a_pair_in_a_character_column() =>
        Wire.Refuse(new Character('\uD83D', 'x')).Column.ShouldBe("k");

    [Fact]
    public void The_text_itself_is_not_in_the_message() => Wire.Refuse(new Row("secret\0", "")).Message.ShouldNotContain("secret");

    [Fact]
    public void A_null_in_a_column_that_is_declared_as_never_null() =>
        Wire.Refuse(new Row(null!, "")).Message.ShouldBe(
            "Row refused (table 'my table', column 'my symbol'): "
            + "the value is null, but its member is declared as never null; declare it nullable to leave the column out.");

    [Fact]
    public void A_default_struct_with_text_in_it() => Wire.Refuse(default(Row)).Column.ShouldBe("my symbol");

    [QuestTable("my table")]
    internal readonly partial record struct Row(
        [QuestSymbol, QuestColumn("my symbol")] string Symbol, [QuestColumn("my text")] string Text);

    [QuestTable("t")]
    internal readonly partial record struct Character([QuestSymbol] char K, char V);
}
