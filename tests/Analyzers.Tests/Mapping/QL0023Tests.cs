using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A symbol may have too many values.</summary>
public class QL0023Tests : RefusalTests
{
    private const string At = "[QuestTimestamp] public DateTime At;";

    protected override string Sample => """
        [QuestTable("t")] public partial class Row { [QuestSymbol] public string [|TraceId|] = ""; [QuestTimestamp] public DateTime At; }
        """;

    [Fact]
    public async Task The_message_says_why() =>
        (await RefuseMembersAsync($"[QuestSymbol] public string? [|OrderId|]; {At}")).ShouldBe(
            "'Row.OrderId' is a SYMBOL, and its name says that each row has a value of its own: the table's dictionary keeps each of them for ever; "
            + "store it as another type, or say how many there are with [QuestSymbol(Capacity = ...)]");

    [Theory]
    [InlineData("Guid")]
    [InlineData("EventUuid")]
    [InlineData("traceId")]
    [InlineData("ParentSpanId")]
    [InlineData("correlation_id")]
    [InlineData("RequestID")]
    [InlineData("message_id")]
    [InlineData("TransactionId")]
    public Task Names_of_what_is_new_in_each_row(string name) => RefuseMembersAsync($"[QuestSymbol] public string? [|{name}|]; {At}");

    [Theory]
    [InlineData("Device")]
    [InlineData("BorderId")]
    [InlineData("GuidKind")]
    [InlineData("OrderIdentity")]
    [InlineData("DeviceId")]
    [InlineData("Id")]
    public Task Other_names(string name) => AcceptMembersAsync($"[QuestSymbol] public string? {name}; {At}");

    [Theory]
    [InlineData("ReadOnlyMemory<char>")]
    [InlineData("ReadOnlyMemory<byte>?")]
    public Task Text_of_every_kind(string type) => RefuseMembersAsync($"[QuestSymbol] public {type} [|TraceId|]; {At}");

    [Theory]
    [InlineData("char")]
    [InlineData("DayOfWeek")]
    public Task What_cannot_have_many_values(string type) => AcceptMembersAsync($"[QuestSymbol] public {type} TraceId; {At}");

    [Theory]
    [InlineData("Guid")]
    [InlineData("DateTime")]
    [InlineData("TimeSpan?")]
    [InlineData("int")]
    [InlineData("double")]
    [InlineData("decimal")]
    public async Task A_converter_that_makes_symbols_of_what_has_many_values(string type) =>
        (await RefuseMembersAsync($"{Converter(type.TrimEnd('?'))} [QuestSymbol, QuestConverter(typeof(ToText))] public {type} [|A|]; {At}"))
            .ShouldContain($"its converter makes one of every '{type}'");

    [Theory]
    [InlineData("bool")]
    [InlineData("byte")]
    [InlineData("Version")]
    [InlineData("DayOfWeek")]
    public Task A_converter_that_makes_symbols_of_something_else(string type) =>
        AcceptMembersAsync($"{Converter(type)} [QuestSymbol, QuestConverter(typeof(ToText))] public {type} A = default!; {At}");

    [Fact]
    public Task A_column_type_says_so_as_well() => RefuseMembersAsync($"[QuestColumn(Type = QuestColumnType.Symbol)] public string? [|Uuid|]; {At}");

    [Theory]
    [InlineData("public string? TraceId;")]
    [InlineData("[QuestColumn(Type = QuestColumnType.Uuid)] public string? TraceId;")]
    [InlineData("public Guid TraceId;")]
    public Task What_is_no_symbol(string member) => AcceptMembersAsync($"{member} {At}");

    [Fact]
    public Task A_symbol_whose_number_of_values_is_given() => AcceptMembersAsync($"[QuestSymbol(Capacity = 100_000)] public string? OrderId; {At}");

    [Fact]
    public Task A_member_that_describes_one_of_another_type() => RefuseAsync("""
        public record Quote(string TraceId, double Bid);
        [QuestTableFor(typeof(Quote), "q", ServerTime = true, Members = typeof(IColumns))]
        public static partial class Tables { private interface IColumns { [QuestSymbol] object [|TraceId|] { get; } } }
        """);

    [Fact]
    public async Task A_member_of_a_flattened_type_is_marked_where_it_is_flattened() =>
        (await RefuseMembersAsync($"public class Context {{ [QuestSymbol] public string? TraceId; }} [QuestFlatten] public Context? [|Origin|]; {At}"))
            .ShouldStartWith("'Row.Origin.TraceId' is a SYMBOL");

    private static string Converter(string type) =>
        $$"""public abstract class ToText : IQuestConverter<{{type}}, string> { public static string Convert({{type}} value) => ""; }""";
}
