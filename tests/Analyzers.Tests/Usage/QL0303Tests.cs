using Questline.Analyzers.Tests.Support;
using Questline.Analyzers.Usage;
using Questline.TestKit.Analyzers;
using static Questline.Analyzers.Tests.Usage.UsageSource;

namespace Questline.Analyzers.Tests.Usage;

public class QL0303Tests : RuleTests<NeverDisposedAnalyzer>
{
    protected override string Sample => """
        class Ingestion
        {
            async Task RunAsync()
            {
                var [|sender|] = QuestSender.FromEnvironment();
                await sender.FlushAsync();
            }
        }
        """;

    [Theory]
    [InlineData("QuestSender.Create(conf)")]
    [InlineData("QuestSender.FromEnvironment()")]
    [InlineData("await QuestSender.ConnectAsync(conf)")]
    [InlineData("await QuestSender.ConnectAsync(conf).ConfigureAwait(false)")]
    [InlineData("QuestSender.ConnectAsync(conf).GetAwaiter().GetResult()")]
    [InlineData("QuestSender.ConnectAsync(conf).Result")]
    [InlineData("QuestSenderBuilder.Http(\"localhost\").Build()")]
    [InlineData("await QuestSenderBuilder.FromConf(conf).BuildAsync()")]
    public Task A_variable_that_is_only_written_to_is_reported(string creation) => VerifyStatementsAsync($"var [|own|] = {creation}; await own.WriteAsync(trade);");

    [Theory]
    [InlineData("await own.FlushAsync(); _ = own.Pending; own.DiscardPending();")]
    [InlineData("await own.Table(\"trades\").Column(\"price\", 1.5).AtNow();")]
    [InlineData("if (own is not null) await own.FlushAsync();")]
    [InlineData("if (own != null) await own.FlushAsync();")]
    [InlineData("foreach (Trade row in trades) { await own.WriteAsync(row); }")]
    [InlineData("")]
    public Task A_variable_whose_sender_goes_nowhere_is_reported(string uses) => VerifyStatementsAsync($"var [|own|] = QuestSender.Create(conf); {uses} await Task.Yield();");

    [Fact]
    public Task A_variable_of_the_interface_is_reported() => VerifyStatementsAsync("IQuestSender [|own|] = QuestSender.Create(conf); await own.WriteAsync(trade);");

    [Fact]
    public Task An_assignment_is_reported() => VerifyStatementsAsync("QuestSender own; [|own|] = QuestSender.Create(conf); await own.WriteAsync(trade);");

    [Fact]
    public Task A_variable_in_a_lambda_is_reported() =>
        VerifyStatementsAsync("Func<Task> run = async () => { var [|own|] = QuestSender.Create(conf); await own.WriteAsync(trade); }; await run();");

    [Fact]
    public Task A_variable_in_a_program_of_statements_is_reported() => new CSharpAnalyzerTest<NeverDisposedAnalyzer>
    {
        TestState = { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication },
        TestCode = "var [|sender|] = QuestSender.FromEnvironment(); await sender.FlushAsync();",
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_table_of_a_type_that_is_not_ones_own_does_not_hold_the_sender() => VerifyAsync($$"""
        class Quote;
        struct Quotes : IQuestTable<Quote>
        {
            static TableSchema IQuestTable<Quote>.Schema => throw new NotSupportedException();
            static void IQuestTable<Quote>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Quote row) => throw new NotSupportedException();
        }
        class Ingestion
        {
            async Task Run(Quote quote)
            {
                var [|own|] = QuestSender.FromEnvironment();
                await own.WriteAsync(quote, default(Quotes));
            }
        }
        """);

    [Theory]
    [InlineData("await [|QuestSender.Create(conf)|].WriteAsync(trade);")]
    [InlineData("await (await [|QuestSender.ConnectAsync(conf)|]).FlushAsync();")]
    [InlineData("await [|QuestSender.Create(conf)|].Table(\"trades\").Column(\"price\", 1.5).AtNow();")]
    [InlineData("long pending = [|QuestSender.Create(conf)|].Pending;")]
    public Task A_sender_that_is_used_without_a_variable_is_reported(string statement) => VerifyStatementsAsync(statement);

    [Theory]
    [InlineData("await using var own = QuestSender.Create(conf); await own.WriteAsync(trade);")]
    [InlineData("await using (var own = QuestSender.Create(conf)) { await own.WriteAsync(trade); }")]
    [InlineData("var own = QuestSender.Create(conf); await using (own) { await own.WriteAsync(trade); }")]
    [InlineData("var own = QuestSender.Create(conf); await using (own.ConfigureAwait(false)) { await own.WriteAsync(trade); }")]
    [InlineData("var own = QuestSender.Create(conf); await using var configured = own.ConfigureAwait(false); await own.WriteAsync(trade);")]
    [InlineData("var own = QuestSender.Create(conf); try { await own.WriteAsync(trade); } finally { await own.DisposeAsync(); }")]
    [InlineData("var own = QuestSender.Create(conf); await own.WriteAsync(trade); await own.DisposeAsync();")]
    [InlineData("var own = QuestSender.Create(conf); if (trades.Length > 0) await own.DisposeAsync().ConfigureAwait(false);")]
    [InlineData("QuestSender? own = null; try { own = QuestSender.Create(conf); } finally { if (own is not null) await own.DisposeAsync(); }")]
    [InlineData("var own = QuestSender.Create(conf); AppDomain.CurrentDomain.ProcessExit += (_, _) => own.DisposeAsync().AsTask().Wait();")]
    [InlineData("var own = QuestSender.Create(conf); await own.WriteAsync(trade); await own.CloseAsync();")]
    [InlineData("await QuestSender.Create(conf).DisposeAsync();")]
    [InlineData("await using (QuestSender.Create(conf)) { }")]
    public Task A_sender_that_is_disposed_is_not_reported(string statements) => VerifyStatementsAsync(statements);

    [Theory]
    [InlineData("var own = QuestSender.Create(conf); Keep(own); void Keep(IQuestSender kept) { }")]
    [InlineData("var own = QuestSender.Create(conf); var all = new List<QuestSender>(); all.Add(own);")]
    [InlineData("var own = QuestSender.Create(conf); QuestSender[] all = [own];")]
    [InlineData("var own = QuestSender.Create(conf); sender = own;")]
    [InlineData("var own = QuestSender.Create(conf); var pair = (own, trade);")]
    [InlineData("var own = QuestSender.Create(conf); var alias = own;")]
    [InlineData("var own = QuestSender.Create(conf); Func<Task> later = () => own.FlushAsync(); await later();")]
    [InlineData("var own = QuestSender.Create(conf); if (own is IAsyncDisposable disposable) await disposable.DisposeAsync();")]
    [InlineData("sender = QuestSender.Create(conf);")]
    [InlineData("var made = QuestSender.ConnectAsync(conf);")]
    [InlineData("Task<QuestSender> made = QuestSender.ConnectAsync(conf); await using var own = await made;")]
    public Task A_sender_that_something_else_may_hold_is_not_reported(string statements) => VerifyStatementsAsync(statements);

    [Theory]
    [InlineData("QuestSender Make() => QuestSender.FromEnvironment();")]
    [InlineData("QuestSender Make() { var own = QuestSender.FromEnvironment(); return own; }")]
    [InlineData("async Task<QuestSender> Make() { var own = QuestSender.FromEnvironment(); await own.FlushAsync(); return own; }")]
    [InlineData("IEnumerable<QuestSender> Make() { var own = QuestSender.FromEnvironment(); yield return own; }")]
    [InlineData("void Make(out QuestSender own) => own = QuestSender.FromEnvironment();")]
    public Task A_sender_that_is_returned_is_not_reported(string member) => VerifyAsync(InClass(member));

    [Theory]
    [InlineData("QuestSender.Create(conf);")]
    [InlineData("await QuestSender.ConnectAsync(conf);")]
    [InlineData("_ = QuestSender.Create(conf);")]
    public Task A_sender_that_gets_no_rows_is_not_reported(string statement) => VerifyStatementsAsync(statement);

    [Fact]
    public Task A_private_field_is_reported() => VerifyAsync(InClass("""
        private readonly QuestSender [|_sender|] = QuestSender.FromEnvironment();
            public ValueTask Write(Trade trade) => _sender.WriteAsync(trade);
        """));

    [Theory]
    [InlineData("_sender")]
    [InlineData("this._sender")]
    public Task A_private_field_that_is_assigned_is_reported(string field) => VerifyAsync(InClass($$"""
        private QuestSender? _sender;
            public void Start() { [|{{field}}|] = QuestSender.FromEnvironment(); }
            public Task Flush() => {{field}}?.FlushAsync() ?? Task.CompletedTask;
        """));

    [Theory]
    [InlineData("_sender!")]
    [InlineData("(_sender!)")]
    [InlineData("(this._sender!)")]
    public Task A_private_field_that_is_said_not_to_be_null_is_reported(string field) => VerifyAsync(InClass($$"""
        private QuestSender? _sender;
            public void Start() { [|_sender|] = QuestSender.FromEnvironment(); }
            public ValueTask Write(Trade trade) => {{field}}.WriteAsync(trade);
        """));

    [Theory]
    [InlineData("internal readonly QuestSender _sender = QuestSender.FromEnvironment();")]
    [InlineData("private static readonly QuestSender _sender = QuestSender.FromEnvironment();")]
    [InlineData("public QuestSender Sender { get; } = QuestSender.FromEnvironment();")]
    [InlineData("private readonly QuestSender _sender = QuestSender.FromEnvironment(); public ValueTask Stop() => _sender.DisposeAsync();")]
    [InlineData("private readonly QuestSender _sender = QuestSender.FromEnvironment(); public Task Stop(CancellationToken token) => _sender.CloseAsync(token);")]
    [InlineData("private readonly QuestSender _sender = QuestSender.FromEnvironment(); public QuestSender Sender => _sender;")]
    [InlineData("private QuestSender? _sender = QuestSender.FromEnvironment(); public ValueTask Stop() => _sender!.DisposeAsync();")]
    [InlineData("private QuestSender? _sender = QuestSender.FromEnvironment(); public QuestSender Sender => _sender!;")]
    [InlineData("private readonly QuestSender _sender = QuestSender.FromEnvironment(); public object Share() => new List<QuestSender> { _sender };")]
    [InlineData("private QuestSender? _sender = QuestSender.FromEnvironment(); public IAsyncDisposable? Stop() => Interlocked.Exchange(ref _sender, null);")]
    public Task A_field_that_something_may_dispose_is_not_reported(string members) => VerifyAsync(InClass(members));

    [Theory]
    [InlineData("IAsyncDisposable", "public ValueTask DisposeAsync() => default;")]
    [InlineData("IDisposable", "public void Dispose() { }")]
    public Task A_field_of_a_type_that_can_be_disposed_is_not_reported(string contract, string member) => VerifyAsync($$"""
        class Ingestion : {{contract}}
        {
            private readonly QuestSender _sender = QuestSender.FromEnvironment();
            {{member}}
        }
        """);

    [Fact]
    public Task A_field_that_another_part_of_the_type_disposes_is_not_reported() => new CSharpAnalyzerTest<NeverDisposedAnalyzer>
    {
        TestState =
        {
            Sources =
            {
                "partial class Ingestion { private readonly QuestSender _sender = QuestSender.FromEnvironment(); }",
                "partial class Ingestion { public ValueTask Stop() => _sender.DisposeAsync(); }",
            },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("var {|#0:own|} = QuestSender.Create(conf);", "'own'", "write 'await using' before it, or call DisposeAsync when no more rows come")]
    [InlineData("await {|#0:QuestSender.Create(conf)|}.FlushAsync();", "The sender that is made here", "keep it in a variable, and write 'await using' before that")]
    public Task The_message_says_what_to_do(string statement, string name, string advice) =>
        VerifyAsync(InAsyncMethod(statement), new DiagnosticResult(Rules.NeverDisposed).WithLocation(0).WithArguments(name, advice));

    [Fact]
    public Task The_message_of_a_field_names_its_type() => VerifyAsync(
        InClass("private readonly QuestSender {|#0:_sender|} = QuestSender.FromEnvironment();"),
        new DiagnosticResult(Rules.NeverDisposed).WithLocation(0).WithArguments("'_sender'", "let 'Ingestion' implement IAsyncDisposable, and dispose it there"));

    private Task VerifyStatementsAsync(string statements) => VerifyAsync(InAsyncMethod(statements));
}
