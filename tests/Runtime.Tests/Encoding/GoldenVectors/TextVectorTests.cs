namespace Questline.Runtime.Tests.Encodings;

/// <summary>Golden vectors of symbols, strings and names.</summary>
public partial class TextVectorTests
{
    [Fact]
    public void G15_A_string_of_all_that_is_special() => Golden.Verify(
        new Text("q\" b\\ n\n r\r t\t c,e=", 8),
        1,
        """s v="q\\" b\\\\ n\\\n r\\\r t\x09 c,e=" 8\n""",
        "7320763d22715c2220625c5c206e5c0a20725c0d20740920632c653d2220380a");

    [Fact]
    public void G16_A_symbol_of_all_that_is_special() => Golden.Verify(
        new Symbol("a b,c=d\\e\"f\ng\rh", 9),
        1,
        """s,k=a\\ b\\,c\\=d\\\\e"f\\\ng\\\rh 9\n""",
        "732c6b3d615c20625c2c635c3d645c5c6522665c0a675c0d6820390a");

    [Fact]
    public void G17_An_empty_symbol_and_an_empty_string() => Golden.Verify(
        new Both("", "", 10),
        1,
        """s,k= v="" 10\n""",
        "732c6b3d20763d22222031300a");

    [Fact]
    public void G18_Names_with_spaces_and_equals_signs() => Golden.Verify(
        new SpacedNames("x", 1, 11),
        1,
        """my\\ table\\=1,k\\ ey\\==x \\ f\\ =1i 11\n""",
        "6d795c207461626c655c3d312c6b5c2065795c3d3d78205c20665c203d31692031310a");

    [Fact]
    public void G19_Names_with_other_punctuation() => Golden.Verify(
        new PunctuatedNames(true, 12),
        1,
        """plant-1.csv a;b|c=t 12\n""",
        "706c616e742d312e63737620613b627c633d742031320a");

    [Fact]
    public void G20_Text_and_names_beyond_ASCII() => Golden.Verify(
        new Unicode("東京", "€ 😀", 13),
        1,
        """gr\xc3\xb6\xc3\x9fe,stra\xc3\x9fe=\xe6\x9d\xb1\xe4\xba\xac v="\xe2\x82\xac \xf0\x9f\x98\x80" 13\n""",
        "6772c3b6c39f652c73747261c39f653de69db1e4baac20763d22e282ac20f09f9880222031330a");

    [Fact]
    public void G34_An_escaped_name_in_front_of_a_binary_value() => Golden.Verify(
        new SpacedColumn(1.0, 22),
        2,
        """f my\\ col==\x10\x00\x00\x00\x00\x00\x00\xf0? 22n\n""",
        "66206d795c20636f6c3d3d10000000000000f03f2032326e0a");

    [QuestTable("s")]
    internal readonly partial record struct Text(string V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("s")]
    internal readonly partial record struct Symbol([QuestSymbol] string K, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("s")]
    internal readonly partial record struct Both(
        [QuestSymbol] string K, string V,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("my table=1")]
    internal readonly partial record struct SpacedNames(
        [QuestSymbol, QuestColumn("k ey=")] string Key,
        [QuestColumn(" f ")] long Value,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("plant-1.csv")]
    internal readonly partial record struct PunctuatedNames(
        [QuestColumn("a;b|c")] bool Value,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("größe")]
    internal readonly partial record struct Unicode(
        [QuestSymbol, QuestColumn("straße")] string Street, string V,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("f")]
    internal readonly partial record struct SpacedColumn(
        [QuestColumn("my col")] double Value,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);
}
