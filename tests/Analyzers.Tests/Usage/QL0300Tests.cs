using Microsoft.CodeAnalysis.CSharp;
using Questline.Analyzers.Tests.Support;
using Questline.Analyzers.Usage;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Usage;

public class QL0300Tests : RuleTests<RowOfNoTableAnalyzer>
{
    private const string Mark = "mark it [QuestTable(\"...\")] and make it partial";

    // Roslyn 4.8 has another id for it.
    private static readonly string RefStructAsTypeArgument = typeof(CSharpCompilation).Assembly.GetName().Version!.Major > 4 ? "CS9244" : "CS0306";

    protected override string Sample => """
        class Trade;
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender, Trade trade) => sender.{|CS0311:WriteAsync|}([|trade|]);
        }
        """;

    [Theory]
    [InlineData("sender.{|CS0311:WriteAsync|}([|plain|])")]
    [InlineData("sender.{|CS0311:WriteAsync|}([|new Plain()|], \"trades\")")]
    [InlineData("other.{|CS0311:WriteAsync|}([|plain|])")]
    [InlineData("sender.{|CS0311:WriteAsync|}(cancellationToken: default, row: [|plain|])")]
    [InlineData("sender.{|CS0311:WriteAsync<[|Plain|]>|}(plain)")]
    [InlineData("sender?{|CS0311:.WriteAsync|}([|plain|])")]
    public Task A_row_is_reported(string call) => VerifyCallAsync(call);

    [Theory]
    [InlineData("sender.{|CS0311:WriteAllAsync|}([|list|])")]
    [InlineData("sender.{|CS0311:WriteAllAsync|}([|list.ToArray()|])")]
    [InlineData("sender.{|CS0311:WriteAllAsync|}([|list.Where(row => true)|], \"trades\")")]
    [InlineData("sender.{|CS0311:WriteAllAsync|}([|stream|])")]
    [InlineData("sender.{|CS0311:WriteAllAsync|}([|memory|])")]
    [InlineData("sender.{|CS0311:WriteTransactionAsync|}([|list|])")]
    public Task Rows_are_reported(string call) => VerifyCallAsync(call);

    [Theory]
    [InlineData("EnsureTableAsync")]
    [InlineData("CompareSchemaAsync")]
    public Task The_schema_of_a_type_is_reported(string method) => VerifyCallAsync($"sender.{{|CS0311:{method}<[|Plain|]>|}}()");

    [Fact]
    public Task Serializing_a_row_is_reported() =>
        VerifyCallAsync("QuestSerializer.{|CS0311:Serialize|}([|plain|], target, ProtocolVersion.Version2)");

    [Fact]
    public Task Serializing_rows_is_reported() =>
        VerifyCallAsync($"QuestSerializer.{{|{RefStructAsTypeArgument}:Serialize|}}([|memory.Span|], target, ProtocolVersion.Version2)");

    [Fact]
    public Task A_struct_is_reported() => VerifyAsync("""
        struct Plain;
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender, Plain plain) => sender.{|CS0315:WriteAsync|}([|plain|]);
        }
        """);

    [Fact]
    public Task A_call_that_is_neither_awaited_nor_returned_is_reported() => VerifyStatementAsync("sender.{|CS0311:WriteAsync|}([|plain|]);");

    [Theory]
    [InlineData("sender.WriteAsync(trade)")]
    [InlineData("sender.WriteAllAsync(new[] { trade })")]
    [InlineData("sender.WriteAsync(plain, default(PlainTable))")]
    [InlineData("sender.EnsureTableAsync<Trade>()")]
    [InlineData("sender.EnsureTableAsync(default(TableSchema)!)")]
    [InlineData("Generic<Trade>.WriteAsync(sender, trade)")]
    public Task A_table_is_not_reported(string call) => VerifyCallAsync(call);

    [Theory]
    [InlineData("sender.WriteAsync({|CS0103:unknown|})")]
    [InlineData("sender.WriteAsync(plain, {|CS0103:Tables|}.Plain)")]
    [InlineData("sender.{|CS0411:WriteAsync|}(null)")]
    [InlineData("sender.WriteAsync(trade, {|CS1503:5|})")]
    [InlineData("sender.WriteAsync<{|CS0246:Unknown|}>(new {|CS0246:Unknown|}())")]
    [InlineData("sender.{|CS1061:WritAsync|}(plain)")]
    [InlineData("sender.EnsureTableAsync({|CS1503:5|})")]
    public Task Another_mistake_is_not_reported(string call) => VerifyCallAsync(call);

    [Fact]
    public Task A_table_that_the_mapping_refuses_is_left_to_its_rules() => VerifyAsync("""
        [QuestTable("trades")]
        record Trade(double Price);
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender, Trade trade) => sender.{|CS0311:WriteAsync|}(trade);
        }
        """);

    [Fact]
    public Task A_class_becomes_a_table() => VerifyAdviceAsync("sender.{|CS0311:WriteAsync|}({|#0:plain|})", "Plain", Mark);

    [Fact]
    public Task Of_many_rows_the_type_of_each_is_named() => VerifyAdviceAsync("sender.{|CS0311:WriteAllAsync|}({|#0:list|})", "Plain", Mark);

    [Fact]
    public Task A_type_of_another_assembly_is_mapped_from_outside() => VerifyAdviceAsync(
        "sender.{|CS0311:WriteAsync|}({|#0:new Version(1, 2)|})",
        "Version",
        "it belongs to another assembly; map it with [QuestTableFor(typeof(Version), \"...\")] on a partial class of yours, and pass its table with the row");

    [Theory]
    [InlineData("{|CS0315:WriteAsync|}({|#0:1.5|})", "double")]
    [InlineData("{|CS0311:WriteAsync|}({|#0:\"text\"|})", "string")]
    [InlineData("{|CS0315:WriteAsync|}({|#0:DayOfWeek.Monday|})", "DayOfWeek")]
    [InlineData("{|CS0315:WriteAsync|}({|#0:DateTime.UtcNow|})", "DateTime")]
    [InlineData("{|CS0315:WriteAsync|}({|#0:Guid.Empty|})", "Guid")]
    public Task A_single_value_needs_a_row_around_it(string call, string type) =>
        VerifyAdviceAsync($"sender.{call}", type, "it is one value; declare a record that has it as a member and mark that [QuestTable(\"...\")]");

    [Fact]
    public Task An_anonymous_type_needs_a_declaration() => VerifyAdviceAsync(
        "sender.{|CS0311:WriteAsync|}({|#0:new { Price = 1.5 }|})",
        "<anonymous type: double Price>",
        "an anonymous type cannot be one; declare a record with these members and mark it [QuestTable(\"...\")]");

    [Fact]
    public Task A_tuple_needs_a_declaration() => VerifyAdviceAsync(
        "sender.{|CS0315:WriteAsync|}({|#0:(Symbol: \"A\", Price: 1.5)|})",
        "(string Symbol, double Price)",
        "a tuple cannot be one; declare a record with these members and mark it [QuestTable(\"...\")]");

    [Theory]
    [InlineData("sender.{|CS0311:WriteAsync|}({|#0:trades|})", "List<Trade>", "it holds rows; write them with WriteAllAsync")]
    [InlineData("sender.{|CS0311:WriteAsync|}({|#0:trades.ToArray()|})", "Trade[]", "it holds rows; write them with WriteAllAsync")]
    [InlineData("QuestSerializer.{|CS0311:Serialize|}({|#0:trades|}, target, ProtocolVersion.Version2)", "List<Trade>", "it holds rows; pass them as a ReadOnlySpan")]
    [InlineData("sender.{|CS0311:EnsureTableAsync<{|#0:Trade[]|}>|}()", "Trade[]", "it holds rows; name or pass these")]
    public Task Many_rows_are_no_row(string call, string type, string advice) => VerifyAdviceAsync(call, type, advice);

    [Fact]
    public Task A_task_is_awaited_first() => VerifyAdviceAsync(
        "sender.{|CS0311:WriteAsync|}({|#0:Task.FromResult(trade)|})", "Task<Trade>", "it is still being made; await it, and write the result");

    [Fact]
    public Task A_row_that_may_be_null_is_written_by_its_value() => VerifyAdviceAsync(
        "sender.{|CS0313:WriteAsync|}({|#0:maybe|})", "Trade?", "it may be null; write its value where it has one");

    [Fact]
    public Task An_object_says_nothing() => VerifyAdviceAsync(
        "sender.{|CS0311:WriteAsync|}({|#0:(object)trade|})", "object", "nothing shows which table it belongs to; pass it as the type that it has");

    [Fact]
    public Task A_type_parameter_needs_a_constraint() => VerifyAsync(
        """
        class Ingestion<TRow>
        {
            ValueTask WriteAsync(QuestSender sender, TRow row) => sender.{|CS0314:WriteAsync|}({|#0:row|});
        }
        """,
        new DiagnosticResult(Rules.RowOfNoTable).WithLocation(0).WithArguments("TRow", "constrain it with 'where TRow : IQuestRow<TRow>'"));

    [Fact]
    public Task An_interface_has_no_rows() => VerifyAsync(
        """
        interface IRow;
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender, IRow row) => sender.{|CS0311:WriteAsync|}({|#0:row|});
        }
        """,
        new DiagnosticResult(Rules.RowOfNoTable).WithLocation(0)
            .WithArguments("IRow", "an interface has no rows of its own; map the types that implement it"));

    [Fact]
    public Task A_type_that_derives_from_a_table_is_marked_or_cast() => VerifyAsync(
        """
        [QuestTable("trades")]
        partial class Trade { public double Price { get; set; } }
        class Cancellation : Trade;
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender, Cancellation row) => sender.{|CS0311:WriteAsync|}({|#0:row|});
        }
        """,
        new DiagnosticResult(Rules.RowOfNoTable).WithLocation(0)
            .WithArguments("Cancellation", "only its base 'Trade' is; mark it [QuestTable(\"...\")] as well, or cast it to 'Trade'"));

    private Task VerifyCallAsync(string call, params DiagnosticResult[] expected) => VerifyAsync(InClass($"object? Run() => {call};"), expected);

    private Task VerifyAdviceAsync(string call, string type, string advice) =>
        VerifyCallAsync(call, new DiagnosticResult(Rules.RowOfNoTable).WithLocation(0).WithArguments(type, advice));

    private Task VerifyStatementAsync(string statement) => VerifyAsync(InClass($"void Run() {{ {statement} }}"));

    private static string InClass(string member) => $$"""
        class Plain { public double Price { get; set; } }
        [QuestTable("trades")]
        partial record struct Trade(double Price);
        class Ingestion(
            QuestSender sender, IQuestSender other, Plain plain, List<Plain> list, IAsyncEnumerable<Plain> stream, ReadOnlyMemory<Plain> memory,
            Trade trade, Trade? maybe, List<Trade> trades, System.Buffers.IBufferWriter<byte> target)
        {
            {{member}}
            object All => (sender, other, plain, list, stream, memory, trade, maybe, trades, target);
        }
        static class Generic<TRow> where TRow : IQuestRow<TRow>
        {
            public static ValueTask WriteAsync(QuestSender sender, TRow row) => sender.WriteAsync(row);
        }
        struct PlainTable : IQuestTable<Plain>
        {
            static TableSchema IQuestTable<Plain>.Schema => throw new NotSupportedException();
            static void IQuestTable<Plain>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Plain row) => throw new NotSupportedException();
        }
        """;
}
