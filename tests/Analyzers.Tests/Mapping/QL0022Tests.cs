using Questline.Analyzers.Mapping;
using Questline.Analyzers.Tests.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A decimal column is not created by writing to it.</summary>
public class QL0022Tests : RuleTests<DecimalAnalyzer>
{
    private const string Row = """[QuestTable("t")] internal partial record Row(decimal Price, int A);""";

    protected override string Sample => """
        [QuestTable("t")] internal partial class Row { public decimal [|Price|] { get; set; } public int A { get; set; } }
        """;

    [Fact]
    public Task The_message_says_what_to_call() => VerifyMessageAsync(
        """[QuestTable("t")] internal partial record Row<T>(decimal? [|Price|], T A);""",
        "'Row.Price' is a DECIMAL column, which QuestDB does not create when rows arrive, and nothing in this project calls EnsureTableAsync<Row<T>>(): "
        + "call it once before writing, or create the table yourself");

    [Fact]
    public Task The_table_of_another_type_is_named_by_its_property() => VerifyMessageAsync(
        """internal record Quote(decimal Bid); [[|QuestTableFor(typeof(Quote), "q")|]] internal static partial class Tables;""",
        "'Quote.Bid' is a DECIMAL column, which QuestDB does not create when rows arrive, and nothing in this project calls EnsureTableAsync(Tables.Quote.Schema): "
        + "call it once before writing, or create the table yourself");

    [Fact]
    public Task Every_such_column() => VerifyAsync("""
        internal readonly record struct Money(decimal Amount);
        internal abstract class Cents : IQuestConverter<Money, decimal> { public static decimal Convert(Money value) => value.Amount; }
        [QuestTable("t")] internal partial record Row(
            [QuestConverter(typeof(Cents))] Money [|Fee|],
            [QuestFlatten] Money [|Best|],
            [QuestColumn(Precision = 18, Scale = 3)] decimal [|Price|],
            [QuestColumn("d", Type = QuestColumnType.Decimal)] decimal? [|Other|]);
        """);

    [Theory]
    [InlineData("[QuestColumn(Type = QuestColumnType.Double)] decimal Price")]
    [InlineData("[QuestIgnore] decimal Price")]
    [InlineData("double Price")]
    public Task What_is_no_decimal_column(string member) => VerifyAsync($"""[QuestTable("t")] internal partial record Row({member}, int A);""");

    [Theory]
    [InlineData("sender.EnsureTableAsync<Row>()")]
    [InlineData("sender.EnsureTableAsync(Row.Schema)")]
    [InlineData("((QuestSender)sender).EnsureTableAsync<Row>(default)")]
    [InlineData("Run(sender.EnsureTableAsync<Row>)")]
    [InlineData("Show(Row.Schema.ToCreateTableSql())")]
    [InlineData("sender.EnsureTableAsync(Find())")]
    public Task A_table_that_the_project_creates_or_may_create(string call) => VerifyAsync($$"""
        {{Row}}
        internal static class Program
        {
            public static object Main(IQuestSender sender) => {{call}};
            private static object Run(Func<CancellationToken, Task> create) => create;
            private static object Show(string sql) => sql;
            private static TableSchema Find() => Row.Schema;
        }
        """);

    [Fact]
    public Task A_helper_that_creates_any_table_may_create_this_one() => VerifyAsync($$"""
        {{Row}}
        internal static class Program { public static Task Create<T>(IQuestSender sender) where T : IQuestRow<T> => sender.EnsureTableAsync<T>(); }
        """);

    [Fact]
    public Task A_table_of_another_type_that_the_project_creates() => VerifyAsync("""
        internal record Quote(decimal Bid);
        [QuestTableFor(typeof(Quote), "q")] internal static partial class Tables;
        internal static class Program { public static Task Create(IQuestSender sender) => sender.EnsureTableAsync(Tables.Quote.Schema); }
        """);

    [Fact]
    public Task Creating_another_table_does_not_create_this_one() => VerifyAsync("""
        [QuestTable("t")] internal partial record Row(decimal [|Price|]);
        [QuestTable("u")] internal partial record Other(decimal Price);
        internal static class Program { public static Task Create(IQuestSender sender) => sender.EnsureTableAsync<Other>(); }
        """);

    [Fact]
    public Task Writing_rows_does_not_create_the_table() => VerifyAsync("""
        [QuestTable("t")] internal partial record Row(decimal [|Price|]);
        internal static class Program { public static ValueTask Write(IQuestSender sender) => sender.WriteAsync(new Row(1)); }
        """);

    [Fact]
    public Task A_table_that_another_project_may_create() => VerifyAsync("""[QuestTable("t")] public partial record Row(decimal Price);""");

    [Fact]
    public Task A_table_that_is_refused() => VerifyAsync("""[QuestTable("t")] internal partial record Row(decimal Price, object Bad);""");
}
