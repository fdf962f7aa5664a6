using Microsoft.CodeAnalysis.CSharp;
using Questline.Analyzers.Usage;
using Questline.CodeFixes.Tests.Support;
using Questline.CodeFixes.Usage;
using Questline.TestKit.CodeFixes;

namespace Questline.CodeFixes.Tests.Usage;

public class NotAwaitedFixTests : FixTests<NotAwaitedAnalyzer, NotAwaitedFix>
{
    [Fact]
    public Task A_call_in_an_asynchronous_method_is_awaited() => VerifyAsync("""
        class Ingestion
        {
            async Task RunAsync(QuestSender sender)
            {
                // All of them.
                {|QL0301:sender.FlushAsync()|}; // Now.
                {|QL0301:sender.FlushAsync()|}.ConfigureAwait(false);
                await Task.Yield();
            }
        }
        """, """
        class Ingestion
        {
            async Task RunAsync(QuestSender sender)
            {
                // All of them.
                await sender.FlushAsync(); // Now.
                await sender.FlushAsync().ConfigureAwait(false);
                await Task.Yield();
            }
        }
        """);

    [Fact]
    public Task A_discard_goes() => VerifyAsync("""
        class Ingestion
        {
            async Task RunAsync(QuestSender sender)
            {
                _ = {|QL0301:sender.Table("trades").Column("price", 1.5).AtNow()|};
                await Task.Yield();
            }
        }
        """, """
        class Ingestion
        {
            async Task RunAsync(QuestSender sender)
            {
                await sender.Table("trades").Column("price", 1.5).AtNow();
                await Task.Yield();
            }
        }
        """);

    [Fact]
    public Task A_call_in_an_asynchronous_lambda_is_awaited() => VerifyAsync("""
        class Ingestion
        {
            Func<Task> Make(QuestSender sender) => async () => { {|QL0301:sender.FlushAsync()|}; await Task.Yield(); };
        }
        """, """
        class Ingestion
        {
            Func<Task> Make(QuestSender sender) => async () => { await sender.FlushAsync(); await Task.Yield(); };
        }
        """);

    [Fact]
    public Task A_call_in_an_asynchronous_local_function_is_awaited() => VerifyAsync("""
        class Ingestion
        {
            Task Run(QuestSender sender)
            {
                return Local();
                async Task Local() { {|QL0301:sender.FlushAsync()|}; await Task.Yield(); }
            }
        }
        """, """
        class Ingestion
        {
            Task Run(QuestSender sender)
            {
                return Local();
                async Task Local() { await sender.FlushAsync(); await Task.Yield(); }
            }
        }
        """);

    [Fact]
    public Task A_method_that_nothing_calls_becomes_asynchronous() => VerifyAsync("""
        class Tests
        {
            /// <summary>A test.</summary>
            public void Rows_arrive()
            {
                var sender = QuestSender.FromEnvironment();
                {|QL0301:sender.FlushAsync()|};
                {|QL0301:sender.DisposeAsync()|};
            }
        }
        """, """
        class Tests
        {
            /// <summary>A test.</summary>
            public async Task Rows_arrive()
            {
                var sender = QuestSender.FromEnvironment();
                await sender.FlushAsync();
                await sender.DisposeAsync();
            }
        }
        """);

    [Fact]
    public Task A_method_without_modifiers_becomes_asynchronous() => VerifyAsync("""
        class Ingestion
        {
            // The end.
            void Stop(QuestSender sender) => {|QL0301:sender.FlushAsync()|};
        }
        """, """
        class Ingestion
        {
            // The end.
            async Task Stop(QuestSender sender) => await sender.FlushAsync();
        }
        """);

    [Theory]
    [InlineData("public void Stop() => {|QL0301:sender.FlushAsync()|}; public void Run() => Stop();")]
    [InlineData("public void Stop() => {|QL0301:sender.FlushAsync()|}; public Action Run => Stop;")]
    [InlineData("public virtual void Stop() => {|QL0301:sender.FlushAsync()|};")]
    [InlineData("public override void Stop() => {|QL0301:sender.FlushAsync()|};")]
    [InlineData("public void Dispose() => {|QL0301:sender.FlushAsync()|};")]
    [InlineData("void IDisposable.Dispose() => {|QL0301:sender.FlushAsync()|}; void Dispose() { }")]
    public Task A_method_that_others_rely_on_stays_as_it_is(string members) => VerifyNoneAsync($$"""
        class Base { public virtual void Stop() { } }
        class Ingestion(QuestSender sender) : {{(members.Contains("override", StringComparison.Ordinal) ? "Base" : "IDisposable")}}
        {
            {{members}}
            {{(members.Contains("Dispose", StringComparison.Ordinal) ? "" : "public void Dispose() { }")}}
        }
        """);

    [Theory]
    [InlineData("Task Run(QuestSender sender) { {|QL0301:sender.FlushAsync()|}; return Task.CompletedTask; }")]
    [InlineData("Action Make(QuestSender sender) => () => {|QL0301:sender.FlushAsync()|};")]
    [InlineData("int Number { get { {|QL0301:QuestSender.FromEnvironment().FlushAsync()|}; return 1; } }")]
    [InlineData("public Ingestion(QuestSender sender) { {|QL0301:sender.FlushAsync()|}; }")]
    public Task Code_that_cannot_simply_be_asynchronous_is_left_alone(string member) => VerifyNoneAsync($$"""
        class Ingestion
        {
            {{member}}
        }
        """);

    [Theory]
    [InlineData("lock (sender) { {|QL0301:sender.FlushAsync()|}; }")]
    [InlineData("{|QL0301:sender?.FlushAsync()|};")]
    [InlineData("{|QL0301:sender?.FlushAsync().ConfigureAwait(false)|};")]
    public Task Code_that_cannot_await_is_left_alone(string statements) => VerifyStatementsAsync(statements);

    [Theory]
    [InlineData("Span<int> numbers = [1]; {|QL0301:sender.FlushAsync()|}; numbers[0] = 2;")]
    [InlineData("foreach (int number in Numbers()) { {|QL0301:sender.FlushAsync()|}; } ReadOnlySpan<int> Numbers() => default;")]
    public Task Code_that_a_span_lives_through_is_left_alone(string statements)
    {
        Assert.SkipUnless(LanguageVersion.Latest.MapSpecifiedToEffectiveVersion() >= (LanguageVersion)1300, "Before C# 13 such code is refused where anything awaits.");
        return VerifyStatementsAsync(statements);
    }

    private static Task VerifyStatementsAsync(string statements) => VerifyNoneAsync($$"""
        class Ingestion
        {
            async Task RunAsync(QuestSender sender)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """);

    private static new Task VerifyNoneAsync(string source) => VerifyAsync(source, source);

    // The search for callers keeps books on references of analyzers, and does not know the one that tests have.
    private static new Task VerifyAsync(string source, string fixedSource)
    {
        CSharpCodeFixTest<NotAwaitedAnalyzer, NotAwaitedFix> test = Create(source, fixedSource);
        test.Generators.Clear();
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
