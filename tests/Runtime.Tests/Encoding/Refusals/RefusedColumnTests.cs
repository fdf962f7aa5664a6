namespace Questline.Runtime.Tests.Encodings;

/// <summary>Values that do not go into the column that the schema gives them: QuestDB would refuse the row, or store NULL without a word.</summary>
public partial class RefusedColumnTests
{
    [Fact]
    public void The_smallest_int_which_an_INT_column_takes_for_NULL() =>
        Wire.Refuse(new IntAsInt(int.MinValue)).Message.ShouldBe(
            "Row refused (table 't', column 'value'): the value does not go into an INT column, -2147483647 to 2147483647; "
            + "-2147483648 is its NULL; write another value, or choose QuestColumnType.Long.");

    [Fact]
    public void The_smallest_int_goes_into_the_column_that_an_int_has() =>
        Wire.Show(new Int(int.MinValue), ProtocolVersion.Version3).ShouldBe(@"t value=-2147483648i\n");

    [Theory]
    [InlineData(-int.MaxValue, true)]
    [InlineData(int.MaxValue, true)]
    [InlineData(int.MinValue, false)]
    [InlineData(int.MaxValue + 1L, false)]
    [InlineData(long.MinValue, false)]
    public void A_long_in_an_INT_column(long value, bool fits) => Check(new LongAsInt(value), fits, $"{value}i");

    [Theory]
    [InlineData(short.MinValue, true)]
    [InlineData(short.MaxValue, true)]
    [InlineData(short.MinValue - 1L, false)]
    [InlineData(short.MaxValue + 1L, false)]
    [InlineData(long.MinValue, false)]
    public void A_long_in_a_SHORT_column(long value, bool fits) => Check(new LongAsShort(value), fits, $"{value}i");

    [Theory]
    [InlineData(sbyte.MinValue, true)]
    [InlineData(sbyte.MaxValue, true)]
    [InlineData(sbyte.MinValue - 1L, false)]
    [InlineData(sbyte.MaxValue + 1L, false)]
    [InlineData(long.MaxValue, false)]
    public void A_long_in_a_BYTE_column(long value, bool fits) => Check(new LongAsByte(value), fits, $"{value}i");

    [Theory]
    [InlineData("a", true)]
    [InlineData("~", true)]
    [InlineData("\u0001", true)]
    [InlineData("", false)]
    [InlineData("ab", false)]
    [InlineData("\0", false)]
    [InlineData("é", false)]
    public void A_text_in_a_CHAR_column(string value, bool fits) => Check(new TextAsChar(value), fits, $"\"{value}\"");

    [Theory]
    [InlineData('a', true)]
    [InlineData('\0', false)]
    [InlineData('é', false)]
    [InlineData('\uD800', false)]
    public void A_character_in_a_CHAR_column(char value, bool fits) => Check(new Character(value), fits, $"\"{value}\"");

    [Theory]
    [InlineData("00112233-4455-6677-8899-aabbccddeeff", true)]
    [InlineData("00112233-4455-6677-8899-AABBCCDDEEFF", true)]
    [InlineData("", false)]
    [InlineData("80000000-0000-0000-8000-000000000000", false)]
    [InlineData("80000000-0000-0000-8000-000000000001", true)]
    [InlineData("00112233445566778899aabbccddeeff", false)]
    [InlineData("{00112233-4455-6677-8899-aabbccddeeff}", false)]
    [InlineData(" 00112233-4455-6677-8899-aabbccddeef", false)]
    [InlineData("00112233-4455-6677-8899-aabbccddeefg", false)]
    public void A_text_in_a_UUID_column(string value, bool fits) => Check(new TextAsUuid(value), fits, $"\"{value}\"");

    [Theory]
    [InlineData("192.168.0.1", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("0.0.0.1", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1.2.3.4.5", false)]
    [InlineData("1.2.3.", false)]
    [InlineData("1.2..4", false)]
    [InlineData("1.2.3.256", false)]
    [InlineData("1.2.3.1000", false)]
    [InlineData("01.2.3.4", false)]
    [InlineData("1.2.3.-4", false)]
    [InlineData("1.2.3.4 ", false)]
    [InlineData("::1", false)]
    public void A_text_in_an_IPv4_column(string value, bool fits) => Check(new TextAsIpv4(value), fits, $"\"{value}\"");

    [Theory]
    [InlineData("u33d", true)]
    [InlineData("U33DC0", true)]
    [InlineData("u33", false)]
    [InlineData("", false)]
    [InlineData("u33a", false)]
    [InlineData("u33di", false)]
    [InlineData("u33 ", false)]
    public void A_text_in_a_GEOHASH_column_of_four_characters(string value, bool fits) => Check(new TextAsGeohash(value), fits, $"\"{value}\"");

    [Theory]
    [InlineData("0x1f", true)]
    [InlineData("0xABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789", true)]
    [InlineData("0x8000000000000000800000000000000080000000000000008000000000000000", false)]
    [InlineData("0x1", true)]
    [InlineData("0x", false)]
    [InlineData("1f", false)]
    [InlineData("0X1f", false)]
    [InlineData("0x1g", false)]
    [InlineData("0x00ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789", false)]
    public void A_text_in_a_LONG256_column(string value, bool fits) => Check(new TextAsLong256(value), fits, $"{value}i");

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000", true)]
    [InlineData("80000000-0000-0000-8000-000000000001", true)]
    [InlineData("80000000-0000-0000-8000-000000000000", false)]
    public void A_GUID_in_a_UUID_column(string value, bool fits) => Check(new Unique(Guid.Parse(value)), fits, $"\"{value}\"");

    [Fact]
    public void A_GUID_that_is_stored_as_text_may_be_any() =>
        Wire.Show(new UniqueText(Guid.Parse("80000000-0000-0000-8000-000000000000")), ProtocolVersion.Version3)
            .ShouldContain("80000000-0000-0000-8000-000000000000");

    [Fact]
    public void A_null_that_must_not_be_is_told_apart_from_malformed_text()
    {
        Wire.Refuse(new TextAsUuid(null!)).Message.ShouldContain("the value is null");
        Wire.Refuse(new TextAsIpv4(null!)).Message.ShouldContain("the value is null");
        Wire.Refuse(new TextAsGeohash(null!)).Message.ShouldContain("the value is null");
        Wire.Refuse(new TextAsLong256(null!)).Message.ShouldContain("the value is null");
        Wire.Refuse(new TextAsChar(null!)).Message.ShouldContain("the value is null");
    }

    private static void Check<T>(T row, bool fits, string value)
        where T : IQuestRow<T>
    {
        if (fits)
            System.Text.Encoding.UTF8.GetString(Wire.Encode(row, ProtocolVersion.Version3)).ShouldBe($"t value={value}\n");
        else
            Wire.Refuse(row).Column.ShouldBe("value");
    }

    [QuestTable("t")]
    private readonly partial record struct Int(int Value);

    [QuestTable("t")]
    private readonly partial record struct IntAsInt([QuestColumn(Type = QuestColumnType.Int)] int Value);

    [QuestTable("t")]
    private readonly partial record struct LongAsInt([QuestColumn(Type = QuestColumnType.Int)] long Value);

    [QuestTable("t")]
    private readonly partial record struct LongAsShort([QuestColumn(Type = QuestColumnType.Short)] long Value);

    [QuestTable("t")]
    private readonly partial record struct LongAsByte([QuestColumn(Type = QuestColumnType.Byte)] long Value);

    [QuestTable("t")]
    private readonly partial record struct Character([QuestColumn(Type = QuestColumnType.Char)] char Value);

    [QuestTable("t")]
    private readonly partial record struct Unique(Guid Value);

    [QuestTable("t")]
    private readonly partial record struct UniqueText([QuestColumn(Type = QuestColumnType.Varchar)] Guid Value);

    [QuestTable("t")]
    private readonly partial record struct TextAsChar([QuestColumn(Type = QuestColumnType.Char)] string Value);

    [QuestTable("t")]
    private readonly partial record struct TextAsUuid([QuestColumn(Type = QuestColumnType.Uuid)] string Value);

    [QuestTable("t")]
    private readonly partial record struct TextAsIpv4([QuestColumn(Type = QuestColumnType.Ipv4)] string Value);

    [QuestTable("t")]
    private readonly partial record struct TextAsGeohash([QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 20)] string Value);

    [QuestTable("t")]
    private readonly partial record struct TextAsLong256([QuestColumn(Type = QuestColumnType.Long256)] string Value);
}
