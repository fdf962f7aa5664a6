using Questline.Analyzers.Usage;
using Questline.CodeFixes.Tests.Support;
using Questline.CodeFixes.Usage;
using Questline.TestKit.CodeFixes;

namespace Questline.CodeFixes.Tests.Usage;

public class RowOfNoTableFixTests : FixTests<RowOfNoTableAnalyzer, RowOfNoTableFix>
{
    [Fact]
    public Task The_type_becomes_a_table() => VerifyAsync("""
        record Trade(string Symbol, double Price);
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender, Trade trade) => sender.{|CS0311:WriteAsync|}({|QL0300:trade|});
        }
        """, """
        [QuestTable("trade")]
        partial record Trade(string Symbol, double Price);
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender, Trade trade) => sender.WriteAsync(trade);
        }
        """);

    [Fact]
    public Task Several_calls_make_one_table() => VerifyAsync("""
        record Trade(string Symbol, double Price);
        class Ingestion
        {
            async Task WriteAsync(QuestSender sender, List<Trade> trades)
            {
                await sender.{|CS0311:EnsureTableAsync<{|QL0300:Trade|}>|}();
                await sender.{|CS0311:WriteAllAsync|}({|QL0300:trades|});
            }
        }
        """, """
        [QuestTable("trade")]
        partial record Trade(string Symbol, double Price);
        class Ingestion
        {
            async Task WriteAsync(QuestSender sender, List<Trade> trades)
            {
                await sender.EnsureTableAsync<Trade>();
                await sender.WriteAllAsync(trades);
            }
        }
        """);

    [Fact]
    public Task A_type_in_another_file_becomes_a_table() => new CSharpCodeFixTest<RowOfNoTableAnalyzer, RowOfNoTableFix>
    {
        Generators = { new Generator.TableGenerator() },
        TestState =
        {
            Sources =
            {
                "class Ingestion { ValueTask WriteAsync(QuestSender sender, Rows.Trade trade) => sender.{|CS0315:WriteAsync|}({|QL0300:trade|}); }",
                "class Rows\n{\n    public record struct Trade(double Price);\n}",
            },
        },
        FixedState =
        {
            Sources =
            {
                "class Ingestion { ValueTask WriteAsync(QuestSender sender, Rows.Trade trade) => sender.WriteAsync(trade); }",
                "partial class Rows\n{\n    [QuestTable(\"trade\")]\n    public partial record struct Trade(double Price);\n}",
            },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("{|CS0315:WriteAsync|}({|QL0300:1.5|})")]
    [InlineData("{|CS0311:WriteAsync|}({|QL0300:new { Price = 1.5 }|})")]
    [InlineData("{|CS0311:WriteAsync|}({|QL0300:new Version(1, 2)|})")]
    public Task A_type_that_is_not_declared_here_is_left_alone(string call) => VerifyNoneAsync($$"""
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender) => sender.{{call}};
        }
        """);

    [Theory]
    [InlineData("interface")]
    [InlineData("abstract class")]
    public Task A_type_that_has_no_rows_is_left_alone(string kind) => VerifyNoneAsync($$"""
        {{kind}} Trade { double Price { get => 1.5; set { } } }
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender, Trade trade) => sender.{|CS0311:WriteAsync|}({|QL0300:trade|});
        }
        """);
}
