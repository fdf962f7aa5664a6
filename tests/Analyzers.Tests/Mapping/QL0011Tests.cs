using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A symbol must be text, a char or an enum.</summary>
public class QL0011Tests : RefusalTests
{
    private const string IdType = "public readonly record struct Id(long Value);";
    private const string IdConverter = "public class IdConverter : IQuestConverter<Id, long> { public static long Convert(Id value) => value.Value; }";
    private const string Quote = "public class Quote { public double Bid { get; set; } }";

    protected override string Sample => """
        [QuestTable("t")] public partial class Row { [QuestSymbol] public double [|A|]; }
        """;

    [Fact]
    public async Task A_symbol_of_what_is_no_text() =>
        (await RefuseMembersAsync($"{IdType} {IdConverter} [QuestSymbol, QuestConverter(typeof(IdConverter))] public Id [|A|];"))
            .ShouldContain("a symbol is made from text, a char or an enum, and its type is 'long'");

    [Fact]
    public async Task A_symbol_that_is_a_number() =>
        (await RefuseMembersAsync("[QuestSymbol] public double? [|A|];"))
            .ShouldBe("'Row.A' is not mapped: a symbol is made from text, a char or an enum, and its type is 'double?'; remove [QuestSymbol]");

    [Fact]
    public async Task A_symbol_that_is_to_be_something_else() =>
        (await RefuseMembersAsync("""[QuestSymbol, QuestColumn(Type = QuestColumnType.Varchar)] public string [|A|] = "";"""))
            .ShouldContain("[QuestSymbol] and a column type of Varchar exclude each other");

    [Fact]
    public async Task A_configured_member_that_is_wrong_is_marked_where_it_is_configured() =>
        (await RefuseAsync($$"""
            {{Quote}}
            [QuestTableFor(typeof(Quote), "a", Members = typeof(Columns))]
            public partial class Tables { private interface Columns { [QuestSymbol] object [|Bid|] { get; } } }
            """)).ShouldStartWith("'Quote.Bid' is not mapped: a symbol is made from text");

    [Fact]
    public async Task A_symbol_that_is_a_GUID() =>
        (await RefuseMembersAsync("[QuestSymbol] public Guid [|A|];")).ShouldBe(
            "'Row.A' is not mapped: a symbol is made from text, a char or an enum, and its type is 'Guid', whose values are new in each row "
            + "while a symbol keeps all that it ever had; remove [QuestSymbol] to store it as a UUID");

    [Theory]
    [InlineData("string?")]
    [InlineData("char")]
    [InlineData("DayOfWeek")]
    [InlineData("ReadOnlyMemory<byte>")]
    public Task A_type_that_can_be_a_symbol(string type) => AcceptMembersAsync($"[QuestSymbol] public {type} A; [QuestTimestamp] public DateTime At;");
}
