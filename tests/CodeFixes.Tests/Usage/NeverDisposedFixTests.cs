using Microsoft.CodeAnalysis;
using Questline.Analyzers.Usage;
using Questline.CodeFixes.Tests.Support;
using Questline.CodeFixes.Usage;
using Questline.TestKit.CodeFixes;

namespace Questline.CodeFixes.Tests.Usage;

public class NeverDisposedFixTests : FixTests<NeverDisposedAnalyzer, NeverDisposedFix>
{
    [Fact]
    public Task Variables_are_disposed_at_the_end_of_their_blocks() => VerifyAsync("""
        class Ingestion
        {
            async Task RunAsync()
            {
                // The first.
                var {|QL0303:one|} = QuestSender.FromEnvironment();
                await one.FlushAsync();
                if (one.Pending == 0)
                {
                    QuestSender {|QL0303:two|} = await QuestSender.ConnectAsync("http::addr=localhost:9000;");
                    await two.FlushAsync();
                }
            }
        }
        """, """
        class Ingestion
        {
            async Task RunAsync()
            {
                // The first.
                await using var one = QuestSender.FromEnvironment();
                await one.FlushAsync();
                if (one.Pending == 0)
                {
                    await using QuestSender two = await QuestSender.ConnectAsync("http::addr=localhost:9000;");
                    await two.FlushAsync();
                }
            }
        }
        """);

    [Fact]
    public Task A_variable_in_an_asynchronous_lambda_is_disposed() => VerifyAsync("""
        class Ingestion
        {
            Func<Task> Run => async () => { var {|QL0303:sender|} = QuestSender.FromEnvironment(); await sender.FlushAsync(); };
        }
        """, """
        class Ingestion
        {
            Func<Task> Run => async () => { await using var sender = QuestSender.FromEnvironment(); await sender.FlushAsync(); };
        }
        """);

    [Fact]
    public Task A_variable_in_a_program_of_statements_is_disposed()
    {
        CSharpCodeFixTest<NeverDisposedAnalyzer, NeverDisposedFix> test = Create(
            "var {|QL0303:sender|} = QuestSender.FromEnvironment();\nawait sender.FlushAsync();\n",
            "await using var sender = QuestSender.FromEnvironment();\nawait sender.FlushAsync();\n");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.FixedState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("void Run() { var {|QL0303:sender|} = QuestSender.FromEnvironment(); _ = sender.Pending; }")]
    [InlineData("Task Run() { var {|QL0303:sender|} = QuestSender.FromEnvironment(); _ = sender.Pending; return Task.CompletedTask; }")]
    [InlineData("async Task Run() { await {|QL0303:QuestSender.FromEnvironment()|}.FlushAsync(); }")]
    [InlineData("async Task Run() { QuestSender sender; {|QL0303:sender|} = QuestSender.FromEnvironment(); await sender.FlushAsync(); }")]
    [InlineData("private readonly QuestSender {|QL0303:_sender|} = QuestSender.FromEnvironment();")]
    [InlineData("async Task Run(int n) { switch (n) { case 1: var {|QL0303:sender|} = QuestSender.FromEnvironment(); await sender.FlushAsync(); break; } }")]
    [InlineData("async Task Run() { QuestSender? {|QL0303:sender|} = QuestSender.FromEnvironment(); await sender.FlushAsync(); sender = null; await Task.Yield(); }")]
    [InlineData("async Task Run() { QuestSender {|QL0303:one|} = QuestSender.FromEnvironment(), {|QL0303:two|} = QuestSender.FromEnvironment(); await one.FlushAsync(); await two.FlushAsync(); }")]
    public Task Where_await_using_cannot_stand_there_is_no_fix(string member) => VerifyNoneAsync($$"""
        class Ingestion
        {
            {{member}}
        }
        """);
}
