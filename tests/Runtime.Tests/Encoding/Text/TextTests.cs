namespace Questline.Runtime.Tests.Encodings;

/// <summary>What becomes of a text, by example; <see cref="TextPositionTests"/> leaves no place out.</summary>
public partial class TextTests
{
    [Theory]
    [InlineData("a b,c=d", @"a\\ b\\,c\\=d")]
    [InlineData("\\", @"\\\\")]
    [InlineData("a\r\nb", @"a\\\r\\\nb")]
    [InlineData("\"quoted\"", "\"quoted\"")]
    [InlineData("/.-+'~", "/.-+'~")]
    public void A_symbol_is_escaped_where_a_separator_would_end_it(string symbol, string written) =>
        Wire.Show(new Row(symbol, ""), ProtocolVersion.Version1).ShouldBe($"t,k={written} v=\"\"\\n");

    [Theory]
    [InlineData("a b,c=d", "a b,c=d")]
    [InlineData("say \"hi\"", "say \\\\\"hi\\\\\"")]
    [InlineData("\\", @"\\\\")]
    [InlineData("a\r\nb", @"a\\\r\\\nb")]
    public void A_string_is_escaped_where_its_quotes_or_its_line_would_end(string text, string written) =>
        Wire.Show(new Row("", text), ProtocolVersion.Version1).ShouldBe($"t,k= v=\"{written}\"\\n");

    [Theory]
    [InlineData("\t", @"\x09")]
    [InlineData("\u0001\u001F", @"\x01\x1f")]
    [InlineData("\u007F", @"\x7f")]
    [InlineData("\uFEFF", @"\xef\xbb\xbf")]
    [InlineData("é€", @"\xc3\xa9\xe2\x82\xac")]
    [InlineData("😀", @"\xf0\x9f\x98\x80")]
    public void Everything_else_is_raw_UTF8(string text, string written) =>
        Wire.Show(new Row(text, text), ProtocolVersion.Version1).ShouldBe($"t,k={written} v=\"{written}\"\\n");

    [Fact]
    public void A_string_keeps_a_NUL() => Wire.Show(new Row("", "a\0b"), ProtocolVersion.Version1).ShouldBe("t,k= v=\"a\\x00b\"\\n");

    [Fact]
    public void A_text_of_a_million_characters_is_written_whole()
    {
        string text = string.Concat(Enumerable.Repeat("0123456789 \"€😀", 70_000));
        new TextComparison().Verify(text);
    }

    [Theory]
    [InlineData('x', "x", "x")]
    [InlineData('=', @"\\=", "=")]
    [InlineData('"', "\"", "\\\\\"")]
    [InlineData('€', @"\xe2\x82\xac", @"\xe2\x82\xac")]
    public void A_character_is_a_text_of_one(char value, string symbol, string text) =>
        Wire.Show(new Character(value, value), ProtocolVersion.Version2).ShouldBe($"t,k={symbol} v=\"{text}\"\\n");

    [Fact]
    public void A_guid_is_a_string_of_its_36_characters() =>
        Wire.Show(new Unique(new Guid("00112233-4455-6677-8899-AABBCCDDEEFF")), ProtocolVersion.Version1)
            .ShouldBe("t v=\"00112233-4455-6677-8899-aabbccddeeff\"\\n");

    [Fact]
    public void A_symbol_declared_behind_a_field_is_written_in_front_of_it() =>
        Wire.Show(new SymbolLast("text", "symbol"), ProtocolVersion.Version2).ShouldBe("t,k=symbol v=\"text\"\\n");

    [QuestTable("t")]
    internal readonly partial record struct Row([QuestSymbol] string K, string V);

    [QuestTable("t")]
    internal readonly partial record struct Character([QuestSymbol] char K, char V);

    [QuestTable("t")]
    internal readonly partial record struct Unique(Guid V);

    [QuestTable("t")]
    internal readonly partial record struct SymbolLast(string V, [QuestSymbol] string K);
}
