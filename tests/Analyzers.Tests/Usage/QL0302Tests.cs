using Questline.Analyzers.Tests.Support;
using Questline.Analyzers.Usage;
using Questline.TestKit.Analyzers;
using static Questline.Analyzers.Tests.Usage.UsageSource;

namespace Questline.Analyzers.Tests.Usage;

public class QL0302Tests : RuleTests<SenderPerCallAnalyzer>
{
    protected override string Sample => """
        class Ingestion
        {
            async Task RunAsync(CancellationToken cancellationToken)
            {
                while (!cancellationToken.IsCancellationRequested)
                {
                    await using var sender = [|QuestSender.FromEnvironment()|];
                    await sender.FlushAsync(cancellationToken);
                }
            }
        }
        """;

    private const string Write = "await own.WriteAsync(trade);";

    private const string Web = """

        namespace Microsoft.AspNetCore.Mvc { public class ControllerBase; public class NonActionAttribute : Attribute; }
        namespace Microsoft.AspNetCore.Mvc.RazorPages { public class PageModel; }
        namespace Microsoft.AspNetCore.SignalR { public class Hub; }
        namespace Microsoft.AspNetCore.Http { public class HttpContext; }
        namespace Microsoft.AspNetCore.Builder
        {
            public class WebApplication;
            public static class EndpointRouteBuilderExtensions
            {
                public static void MapPost(this WebApplication app, string pattern, Delegate handler) { }
            }
        }
        """;

    [Theory]
    [InlineData("foreach (Trade row in trades)")]
    [InlineData("for (int i = 0; i < 10; i++)")]
    [InlineData("while (!cancellationToken.IsCancellationRequested)")]
    public Task A_sender_that_is_made_and_disposed_in_a_loop_is_reported(string loop) =>
        VerifyStatementsAsync($$"""{{loop}} { await using var own = [|QuestSender.Create(conf)|]; {{Write}} }""");

    [Fact]
    public Task A_sender_in_a_do_loop_is_reported() =>
        VerifyStatementsAsync($$"""do { await using var own = [|QuestSender.Create(conf)|]; {{Write}} } while (trades.Length > 0);""");

    [Theory]
    [InlineData("QuestSender.Create(conf)")]
    [InlineData("QuestSender.Create(\"http::addr=localhost:9000;\")")]
    [InlineData("QuestSender.FromEnvironment()")]
    [InlineData("QuestSenderBuilder.Http(\"localhost\").Build()")]
    public Task Each_way_to_make_a_sender_is_reported(string creation) =>
        VerifyStatementsAsync($$"""foreach (Trade row in trades) { await using var own = [|{{creation}}|]; {{Write}} }""");

    [Theory]
    [InlineData("QuestSender.ConnectAsync(conf)")]
    [InlineData("QuestSender.ConnectAsync(conf, cancellationToken)")]
    [InlineData("QuestSenderBuilder.FromConf(conf).BuildAsync()")]
    public Task A_sender_that_is_connected_in_a_loop_is_reported(string creation) =>
        VerifyStatementsAsync($$"""foreach (Trade row in trades) { await using var own = await [|{{creation}}|]; {{Write}} }""");

    [Theory]
    [InlineData("await using (var own = [|QuestSender.Create(conf)|]) { await own.WriteAsync(trade); }")]
    [InlineData("await using ([|QuestSender.Create(conf)|]) { }")]
    [InlineData("var own = [|QuestSender.Create(conf)|]; await own.WriteAsync(trade); await own.DisposeAsync();")]
    [InlineData("var own = [|QuestSender.Create(conf)|]; await own.WriteAsync(trade);")]
    [InlineData("await [|QuestSender.Create(conf)|].WriteAsync(trade);")]
    public Task A_sender_that_ends_with_its_round_is_reported(string body) => VerifyStatementsAsync($$"""foreach (Trade row in trades) { {{body}} }""");

    [Theory]
    [InlineData("var sent = trades.Select(async row => { await using var own = [|QuestSender.Create(conf)|]; await own.WriteAsync(row); });")]
    [InlineData("trades.ToList().ForEach(async row => { await using var own = [|QuestSender.Create(conf)|]; await own.WriteAsync(row); });")]
    [InlineData("Parallel.ForEach(trades, row => { var own = [|QuestSender.Create(conf)|]; own.WriteAsync(row).AsTask().Wait(); });")]
    [InlineData("await Parallel.ForEachAsync(trades, async (row, stop) => { await using var own = [|QuestSender.Create(conf)|]; await own.WriteAsync(row, stop); });")]
    public Task A_sender_for_each_element_is_reported(string statement) => VerifyStatementsAsync(statement);

    [Theory]
    [InlineData("using var timer = new Timer(async _ => { await using var own = [|QuestSender.Create(conf)|]; await own.WriteAsync(trade); });")]
    [InlineData("var timer = new System.Timers.Timer(); timer.Elapsed += async (_, _) => { await using var own = [|QuestSender.Create(conf)|]; await own.WriteAsync(trade); };")]
    public Task A_sender_at_each_tick_is_reported(string statement) => VerifyStatementsAsync(statement);

    [Fact]
    public Task A_sender_in_a_handler_of_a_timer_is_reported() => VerifyAsync(InClass("""
        async void OnElapsed(object? source, System.Timers.ElapsedEventArgs tick)
        {
            await using var own = [|QuestSender.FromEnvironment()|];
            await own.FlushAsync();
        }
        """));

    [Theory]
    [InlineData("Microsoft.AspNetCore.Mvc.ControllerBase")]
    [InlineData("Microsoft.AspNetCore.Mvc.RazorPages.PageModel")]
    [InlineData("Microsoft.AspNetCore.SignalR.Hub")]
    public Task A_sender_in_an_action_is_reported(string baseType) => VerifyAsync($$"""
        class Trades(string conf) : {{baseType}}
        {
            public async Task Post(Trade trade)
            {
                await using var own = [|QuestSender.Create(conf)|];
                await own.WriteAsync(trade);
            }
        }
        {{Trade}}{{Web}}
        """);

    [Fact]
    public Task A_sender_in_an_endpoint_is_reported() => VerifyAsync($$"""
        using Microsoft.AspNetCore.Builder;
        class Endpoints
        {
            void Add(WebApplication app, string conf) => app.MapPost("/trades", async (Trade trade) =>
            {
                await using var own = [|QuestSender.Create(conf)|];
                await own.WriteAsync(trade);
            });
        }
        {{Trade}}{{Web}}
        """);

    [Fact]
    public Task A_sender_in_a_middleware_is_reported() => VerifyAsync($$"""
        class Middleware
        {
            public async Task InvokeAsync(Microsoft.AspNetCore.Http.HttpContext context)
            {
                await using var own = [|QuestSender.FromEnvironment()|];
                await own.FlushAsync();
            }
        }
        {{Web}}
        """);

    [Theory]
    [InlineData("private async Task Post()")]
    [InlineData("[Microsoft.AspNetCore.Mvc.NonAction] public async Task Post()")]
    [InlineData("public static async Task Post()")]
    public Task A_method_of_a_controller_that_is_no_action_is_not_reported(string method) => VerifyAsync($$"""
        class Trades : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            {{method}}
            {
                await using var own = QuestSender.FromEnvironment();
                await own.FlushAsync();
            }
        }
        {{Web}}
        """);

    [Fact]
    public Task A_sender_for_each_tenant_is_not_reported() => VerifyAsync($$"""
        class Trades(Dictionary<string, string> confs) : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public async Task Post(string tenant)
            {
                await using var own = QuestSender.Create(confs[tenant]);
                await own.FlushAsync();
            }
        }
        {{Web}}
        """);

    [Fact]
    public Task A_sender_that_is_shared_is_not_reported() =>
        VerifyStatementsAsync("await using var own = QuestSender.Create(conf); foreach (Trade row in trades) { await own.WriteAsync(row); }");

    [Theory]
    [InlineData("foreach (string server in conf.Split(',')) { await using var own = QuestSender.Create(server); await own.FlushAsync(); }")]
    [InlineData("string[] all = conf.Split(','); for (int i = 0; i < all.Length; i++) { await using var own = QuestSender.Create(all[i]); await own.FlushAsync(); }")]
    [InlineData("foreach (Trade row in trades) { string one = conf + row.Symbol; await using var own = QuestSender.Create(one); await own.FlushAsync(); }")]
    [InlineData("string next = conf; while (next != \"\") { await using var own = QuestSender.Create(next); next = \"\"; }")]
    [InlineData("while (conf != \"\") { await using var own = QuestSender.Create(conf); conf = \"\"; }")]
    [InlineData("var options = new QuestSenderOptions(); foreach (Trade row in trades) { options.Addresses.Add(row.Symbol); await using var own = QuestSender.Create(options); }")]
    public Task Senders_of_different_configurations_are_not_reported(string statements) => VerifyStatementsAsync(statements);

    [Theory]
    [InlineData("QuestSender? own = null; while (own is null) { try { own = await QuestSender.ConnectAsync(conf); } catch (QuestException) { await Task.Delay(1000); } }")]
    [InlineData("while (true) { var own = await QuestSender.ConnectAsync(conf); await own.WriteAsync(trade); break; }")]
    [InlineData("while (true) { var own = await QuestSender.ConnectAsync(conf); if (own.Pending == 0) return; }")]
    [InlineData("while (true) { try { await using var own = await QuestSender.ConnectAsync(conf); await own.WriteAsync(trade); } catch (QuestException) { await Task.Delay(1000); } }")]
    public Task A_loop_that_tries_again_is_not_reported(string statement) => VerifyStatementsAsync(statement);

    [Theory]
    [InlineData("var all = new List<QuestSender>(); for (int i = 0; i < 4; i++) { all.Add(QuestSender.Create(conf)); }")]
    [InlineData("var all = new QuestSender[4]; for (int i = 0; i < 4; i++) { all[i] = QuestSender.Create(conf); }")]
    [InlineData("QuestSender? own = null; foreach (Trade row in trades) { own ??= QuestSender.Create(conf); await own.WriteAsync(row); }")]
    [InlineData("var all = trades.Select(_ => QuestSender.Create(conf)).ToList();")]
    [InlineData("for (int i = 0; i < 4; i++) { var own = QuestSender.Create(conf); _ = Task.Run(() => own.FlushAsync()); }")]
    public Task Senders_that_are_kept_are_not_reported(string statements) => VerifyStatementsAsync(statements);

    [Theory]
    [InlineData("await using var own = QuestSender.Create(conf); await own.WriteAsync(trade);")]
    [InlineData("foreach (Trade row in await LoadAsync(QuestSender.Create(conf))) { } async Task<Trade[]> LoadAsync(QuestSender own) { await own.DisposeAsync(); return []; }")]
    [InlineData("foreach (Trade row in trades) { Func<Task> later = async () => { await using var own = QuestSender.Create(conf); await own.WriteAsync(row); }; }")]
    [InlineData("foreach (Trade row in trades) { } async Task Once() { await using var own = QuestSender.Create(conf); } await Once();")]
    public Task Code_that_runs_once_is_not_reported(string statements) => VerifyStatementsAsync(statements);

    [Theory]
    [InlineData("(int[])[1_000, 10_000]")]
    [InlineData("new[] { 1_000, 10_000 }")]
    [InlineData("new int[] { 1_000, 10_000 }")]
    public Task A_loop_over_a_list_that_is_written_out_is_not_reported(string list) =>
        VerifyStatementsAsync($$"""foreach (int rows in {{list}}) { await using var own = QuestSender.Create(conf); await own.WriteAsync(trade); }""");

    [Theory]
    [InlineData("Xunit.Fact")]
    [InlineData("NUnit.Framework.TestCase")]
    public Task A_test_is_not_reported(string attribute) => VerifyAsync($$"""
        class Tests
        {
            [{{attribute}}]
            public async Task Test()
            {
                for (int i = 0; i < 3; i++)
                {
                    await using var own = QuestSender.FromEnvironment();
                    await own.FlushAsync();
                }
            }
        }
        namespace Xunit { class FactAttribute : Attribute; }
        namespace NUnit.Framework { class TestCaseAttribute : Attribute; }
        """);

    [Fact]
    public Task A_loop_in_a_program_of_statements_is_reported() => new CSharpAnalyzerTest<SenderPerCallAnalyzer>
    {
        TestState = { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication },
        TestCode = "while (true) { await using var own = [|QuestSender.FromEnvironment()|]; await own.FlushAsync(); }",
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("foreach (Trade row in trades) { await using var own = {|#0:QuestSender.Create(conf)|}; }", "in each round of a loop")]
    [InlineData("trades.ToList().ForEach(async row => { await using var own = {|#0:QuestSender.Create(conf)|}; });", "for each element")]
    [InlineData("using var timer = new Timer(async _ => { await using var own = {|#0:QuestSender.Create(conf)|}; });", "at each tick of a timer")]
    public Task The_message_says_when_senders_are_made(string statement, string when) =>
        VerifyAsync(InAsyncMethod(statement), new DiagnosticResult(Rules.SenderPerCall).WithLocation(0).WithArguments(when));

    [Theory]
    [InlineData("async Task SaveAsync(Trade row) { await using var own = [|QuestSender.FromEnvironment()|]; await own.WriteAsync(row); }")]
    [InlineData("public static async Task SaveAsync(Trade row) { await using var own = [|QuestSender.FromEnvironment()|]; await own.WriteAsync(row); }")]
    [InlineData("async Task SaveAsync(Trade row) { await using (var own = [|QuestSender.FromEnvironment()|]) { await own.WriteAsync(row); } }")]
    [InlineData("async Task SaveAsync(Trade row) { var own = [|QuestSender.FromEnvironment()|]; await own.WriteAsync(row); await own.DisposeAsync(); }")]
    [InlineData("async Task SaveAsync(Trade row) { await using var own = await [|QuestSender.ConnectAsync(\"http::addr=a;\")|]; await own.WriteAsync(row); await own.FlushAsync(); }")]
    [InlineData("async Task SaveAsync(string s, double p) { await using var own = [|QuestSender.FromEnvironment()|]; await own.WriteAsync(new Trade(s, p)); }")]
    [InlineData("async Task SaveAsync(string s) { await using var own = [|QuestSender.FromEnvironment()|]; var row = new Trade(s, 1.5); await own.WriteAsync(row); }")]
    [InlineData("async Task SaveAsync(double p) { await using var own = [|QuestSender.FromEnvironment()|]; await own.Table(\"trades\").Column(\"price\", p).AtNow(); }")]
    [InlineData("async Task SaveAsync(Trade row) { try { await using var own = [|QuestSender.FromEnvironment()|]; await own.WriteAsync(row); } catch (QuestException) { } }")]
    [InlineData("string conf = \"\"; async Task SaveAsync(Trade row) { await using var own = [|QuestSender.Create(conf)|]; await own.WriteAsync(row); }")]
    public Task A_sender_for_the_row_of_a_call_is_reported(string member) => VerifyAsync(InClass(member));

    [Theory]
    [InlineData("async Task SaveAsync(Trade[] rows) { await using var own = QuestSender.FromEnvironment(); foreach (Trade row in rows) await own.WriteAsync(row); }")]
    [InlineData("async Task SaveAsync(Trade[] rows) { await using var own = QuestSender.FromEnvironment(); for (int i = 0; i < rows.Length; i++) await own.WriteAsync(rows[i]); }")]
    [InlineData("async Task SaveAsync(Trade[] rows) { await using var own = QuestSender.FromEnvironment(); await own.WriteAllAsync(rows); }")]
    [InlineData("async Task SaveAsync(Trade last, Trade[] rows) { await using var own = QuestSender.FromEnvironment(); await own.WriteAllAsync(rows); await own.WriteAsync(last); }")]
    [InlineData("async Task SaveAsync(Trade row) { await using var own = QuestSender.FromEnvironment(); await Task.WhenAll(Enumerable.Range(0, 9).Select(_ => own.WriteAsync(row).AsTask())); }")]
    public Task A_method_that_may_write_many_rows_is_not_reported(string member) => VerifyAsync(InClass(member));

    [Theory]
    [InlineData("async Task RunAsync() { await using var own = QuestSender.FromEnvironment(); await own.WriteAsync(new Trade(\"A\", 1)); }")]
    [InlineData("async Task RunAsync(CancellationToken stop) { await using var own = QuestSender.FromEnvironment(); await own.WriteAsync(new Trade(\"A\", 1), stop); }")]
    [InlineData("async Task RunAsync(string text) { await using var own = QuestSender.FromEnvironment(); await own.FlushAsync(); }")]
    [InlineData("static async Task Main(string[] arguments) { await using var own = QuestSender.FromEnvironment(); await own.WriteAsync(new Trade(arguments[0], 1)); }")]
    [InlineData("async Task ExecuteAsync(Trade row) { await using var own = QuestSender.FromEnvironment(); await own.WriteAsync(row); }")]
    [InlineData("async Task StartAsync(Trade row) { await using var own = QuestSender.FromEnvironment(); await own.WriteAsync(row); }")]
    [InlineData("async Task SaveAsync(Trade row, string conf) { await using var own = QuestSender.Create(conf); await own.WriteAsync(row); }")]
    public Task A_method_that_is_not_called_for_each_row_is_not_reported(string member) => VerifyAsync(InClass(member));

    [Theory]
    [InlineData("async Task<QuestSender> OpenAsync(Trade row) { var own = QuestSender.FromEnvironment(); await own.WriteAsync(row); return own; }")]
    [InlineData("async Task SaveAsync(QuestSender own, Trade row) { await own.WriteAsync(row); }")]
    [InlineData("QuestSender? _own; async Task SaveAsync(Trade row) { _own ??= QuestSender.FromEnvironment(); await _own.WriteAsync(row); }")]
    public Task A_sender_that_outlives_the_call_is_not_reported(string member) => VerifyAsync(InClass(member));

    [Fact]
    public Task A_test_that_writes_a_row_is_not_reported() => VerifyAsync($$"""
        class Tests
        {
            [Xunit.Theory]
            public async Task Test(Trade row) { await using var own = QuestSender.FromEnvironment(); await own.WriteAsync(row); }
        }
        namespace Xunit { class TheoryAttribute : Attribute; }
        {{Trade}}
        """);

    [Fact]
    public Task The_message_names_the_method_that_is_called() => VerifyAsync(
        InClass("async Task SaveAsync(Trade row) { await using var own = {|#0:QuestSender.FromEnvironment()|}; await own.WriteAsync(row); }"),
        new DiagnosticResult(Rules.SenderPerCall).WithLocation(0).WithArguments("at each call of 'SaveAsync'"));

    private Task VerifyStatementsAsync(string statements) => VerifyAsync(InAsyncMethod(statements));
}
