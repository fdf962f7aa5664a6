using Questline.Analyzers.Security;
using Questline.CodeFixes.Security;
using Questline.CodeFixes.Tests.Support;

namespace Questline.CodeFixes.Tests.Security;

public class SecureSchemeFixTests : FixTests<SecurityAnalyzer, SecureSchemeFix>
{
    [Theory]
    [InlineData(
        "QuestSenderBuilder.{|QL0204:Http|}(\"db.example.com\").Username(\"admin\").Password(text).Build()",
        "QuestSenderBuilder.Https(\"db.example.com\").Username(\"admin\").Password(text).Build()")]
    [InlineData(
        "QuestSenderBuilder.{|QL0204:Tcp|}(\"db.example.com\", 9009).Username(\"key\").Token(text)",
        "QuestSenderBuilder.Tcps(\"db.example.com\", 9009).Username(\"key\").Token(text)")]
    [InlineData(
        "new QuestSenderOptions { {|QL0204:Scheme|} = QuestScheme.Http, Addresses = { \"db.example.com\" }, Token = text }",
        "new QuestSenderOptions { Scheme = QuestScheme.Https, Addresses = { \"db.example.com\" }, Token = text }")]
    [InlineData(
        "new QuestSenderOptions { Addresses = { \"db.example.com\" }, Token = text, {|QL0204:Scheme|} = QuestScheme.Tcp }",
        "new QuestSenderOptions { Addresses = { \"db.example.com\" }, Token = text, Scheme = QuestScheme.Tcps }")]
    public Task The_scheme_becomes_the_one_with_TLS(string expression, string fixedExpression) =>
        VerifyAsync(Program(expression), Program(fixedExpression));

    [Fact]
    public Task All_are_fixed_at_once() => VerifyAsync("""
        class Program
        {
            object First(string text) => QuestSenderBuilder.{|QL0204:Http|}("db.example.com").Token(text);
            object Second(string text) => QuestSenderBuilder.{|QL0204:Tcp|}("db.example.com").Username("key").Token(text);
        }
        """, """
        class Program
        {
            object First(string text) => QuestSenderBuilder.Https("db.example.com").Token(text);
            object Second(string text) => QuestSenderBuilder.Tcps("db.example.com").Username("key").Token(text);
        }
        """);

    [Fact]
    public Task A_scheme_that_goes_another_way_is_left_alone() => VerifyNoneAsync(
        Program("new QuestSenderOptions { {|QL0204:Scheme|} = (QuestScheme)0, Addresses = { \"db.example.com\" }, Token = text }"));

    private static string Program(string expression) => $"class Program {{ object Make(string text) => {expression}; }}";
}
