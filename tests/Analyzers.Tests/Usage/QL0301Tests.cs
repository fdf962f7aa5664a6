using Questline.Analyzers.Tests.Support;
using Questline.Analyzers.Usage;
using Questline.TestKit.Analyzers;
using static Questline.Analyzers.Tests.Usage.UsageSource;

namespace Questline.Analyzers.Tests.Usage;

public class QL0301Tests : RuleTests<NotAwaitedAnalyzer>
{
    protected override string Sample => """
        class Ingestion
        {
            void Stop(QuestSender sender) => [|sender.FlushAsync()|];
        }
        """;

    [Theory]
    [InlineData("sender.WriteAsync(trade)")]
    [InlineData("other.WriteAsync(trade, \"trades\")")]
    [InlineData("sender.WriteAllAsync(trades)")]
    [InlineData("sender.WriteTransactionAsync(trades)")]
    [InlineData("sender.FlushAsync()")]
    [InlineData("sender.EnsureTableAsync<Trade>()")]
    [InlineData("sender.CompareSchemaAsync<Trade>()")]
    [InlineData("sender.DisposeAsync()")]
    [InlineData("sender.CloseAsync()")]
    [InlineData("other.DisposeAsync()")]
    [InlineData("sender.Table(\"trades\").Symbol(\"symbol\", \"A\").At(DateTime.UtcNow)")]
    [InlineData("sender.Table(\"trades\").Column(\"price\", 1.5).AtNow()")]
    [InlineData("QuestSender.ConnectAsync(conf)")]
    [InlineData("QuestSenderBuilder.FromConf(conf).BuildAsync()")]
    public Task A_call_whose_result_is_dropped_is_reported(string call) => VerifyAsync(InVoidMethod($"[|{call}|];"));

    [Theory]
    [InlineData("[|sender.FlushAsync()|].ConfigureAwait(false);")]
    [InlineData("[|sender.WriteAsync(trade)|].ConfigureAwait(false);")]
    [InlineData("[|sender.WriteAsync(trade)|].AsTask();")]
    [InlineData("[|sender.WriteAsync(trade)|].Preserve().ConfigureAwait(false);")]
    public Task A_result_that_is_only_configured_is_reported(string statement) => VerifyAsync(InVoidMethod(statement));

    [Theory]
    [InlineData("[|sender?.FlushAsync()|];")]
    [InlineData("[|sender?.FlushAsync().ConfigureAwait(false)|];")]
    [InlineData("[|sender?.Table(\"trades\").Column(\"price\", 1.5).AtNow()|];")]
    [InlineData("_ = [|sender?.WriteAsync(trade)|];")]
    public Task A_conditional_call_is_reported_with_its_receiver(string statement) => VerifyAsync(InVoidMethod(statement));

    [Fact]
    public Task A_call_in_an_asynchronous_method_is_reported() =>
        VerifyAsync(InAsyncMethod("[|sender.WriteAsync(trade)|]; await sender.FlushAsync();"));

    [Fact]
    public Task A_table_of_a_type_that_is_not_ones_own_is_reported() => VerifyAsync($$"""
        class Quote;
        struct Quotes : IQuestTable<Quote>
        {
            static TableSchema IQuestTable<Quote>.Schema => throw new NotSupportedException();
            static void IQuestTable<Quote>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Quote row) => throw new NotSupportedException();
        }
        class Ingestion
        {
            void Run(IQuestSender sender, Quote quote) => [|sender.WriteAsync(quote, default(Quotes))|];
        }
        """);

    [Theory]
    [InlineData("Action run = () => [|sender.FlushAsync()|];")]
    [InlineData("Action<Trade> run = row => [|sender.WriteAsync(row)|];")]
    [InlineData("trades.ToList().ForEach(row => [|sender.WriteAsync(row)|]);")]
    [InlineData("Parallel.ForEach(trades, row => { [|sender.WriteAsync(row)|]; });")]
    [InlineData("using var timer = new Timer(_ => [|sender.FlushAsync()|]);")]
    [InlineData("void Local() => [|sender.FlushAsync()|];")]
    public Task A_call_in_a_function_that_returns_nothing_is_reported(string statement) => VerifyAsync(InVoidMethod(statement));

    [Theory]
    [InlineData("_ = [|sender.WriteAsync(trade)|];")]
    [InlineData("_ = [|sender.WriteAsync(trade)|].ConfigureAwait(false);")]
    public Task A_ValueTask_that_is_discarded_is_reported(string statement) => VerifyAsync(InVoidMethod(statement));

    [Theory]
    [InlineData("_ = sender.FlushAsync();")]
    [InlineData("_ = sender.FlushAsync().ConfigureAwait(false);")]
    [InlineData("_ = sender.WriteAsync(trade).AsTask();")]
    public Task A_Task_that_is_discarded_on_purpose_is_not_reported(string statement) => VerifyAsync(InVoidMethod(statement));

    [Theory]
    [InlineData("await sender.WriteAsync(trade);")]
    [InlineData("await sender.FlushAsync().ConfigureAwait(false);")]
    [InlineData("await (sender?.FlushAsync() ?? Task.CompletedTask);")]
    [InlineData("ValueTask write = sender.WriteAsync(trade); await write;")]
    [InlineData("await Task.WhenAll(sender.FlushAsync(), other.FlushAsync());")]
    [InlineData("var tasks = new List<Task> { sender.FlushAsync() }; tasks.Add(sender.WriteAsync(trade).AsTask()); await Task.WhenAll(tasks);")]
    [InlineData("sender.FlushAsync().GetAwaiter().GetResult(); await Task.Yield();")]
    [InlineData("sender.FlushAsync().Wait(); await Task.Yield();")]
    [InlineData("_ = (await sender.CompareSchemaAsync<Trade>()).Count;")]
    [InlineData("await using (sender) { await Task.Yield(); }")]
    public Task A_result_that_is_used_is_not_reported(string statements) => VerifyAsync(InAsyncMethod(statements));

    [Theory]
    [InlineData("Func<Task> run = () => sender.FlushAsync();")]
    [InlineData("Func<Trade, ValueTask> run = row => sender.WriteAsync(row);")]
    [InlineData("_ = Task.Run(() => sender.FlushAsync());")]
    [InlineData("_ = Parallel.ForEachAsync(trades, (row, stop) => sender.WriteAsync(row, stop));")]
    public Task A_result_that_a_lambda_returns_is_not_reported(string statement) => VerifyAsync(InVoidMethod(statement));

    [Fact]
    public Task A_result_that_a_method_returns_is_not_reported() =>
        VerifyAsync(InClass("ValueTask Write(QuestSender sender, Trade trade) => sender.WriteAsync(trade);"));

    [Theory]
    [InlineData("sender.Table(\"trades\");")]
    [InlineData("sender.Table(\"trades\").Symbol(\"symbol\", \"A\");")]
    [InlineData("sender.DiscardPending();")]
    [InlineData("QuestSender.Create(conf);")]
    public Task A_call_that_does_not_take_time_is_not_reported(string statement) => VerifyAsync(InVoidMethod(statement));

    [Fact]
    public Task A_call_in_an_expression_tree_is_not_reported() => VerifyAsync(InClass("""
        void Expect(System.Linq.Expressions.Expression<Action<IQuestSender>> call) { }
        void Run() => Expect(sender => sender.FlushAsync(default));
        """));

    [Theory]
    [InlineData("sender.Received().FlushAsync();")]
    [InlineData("sender.When(one => one.WriteAsync(trade));")]
    public Task A_call_that_tells_a_substitute_what_to_expect_is_not_reported(string statement) => VerifyAsync($$"""
        using NSubstitute;
        class Tests
        {
            void Test(IQuestSender sender, Trade trade)
            {
                {{statement}}
            }
        }
        namespace NSubstitute
        {
            static class SubstituteExtensions
            {
                public static T Received<T>(this T substitute) => substitute;
                public static void When<T>(this T substitute, Action<T> call) { }
            }
        }
        {{Trade}}
        """);

    [Fact]
    public Task A_sender_of_ones_own_is_not_reported() => VerifyAsync("""
        class Sender
        {
            public Task FlushAsync() => Task.CompletedTask;
            void Run() => FlushAsync();
        }
        """);

    [Theory]
    [InlineData("sender.WriteAsync(trade)", "WriteAsync", "a full buffer does not make this code wait")]
    [InlineData("sender.Table(\"trades\").Column(\"price\", 1.5).AtNow()", "AtNow", "a full buffer does not make this code wait")]
    [InlineData("sender.FlushAsync()", "FlushAsync", "this code goes on before the server has answered")]
    [InlineData("sender.DisposeAsync()", "DisposeAsync", "the program may end before its rows are sent")]
    public Task The_message_says_what_is_lost(string call, string method, string consequence) => VerifyAsync(
        InVoidMethod($"{{|#0:{call}|}};"), new DiagnosticResult(Rules.NotAwaited).WithLocation(0).WithArguments(method, consequence));
}
