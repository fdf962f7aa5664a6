using Questline.Analyzers.Security;
using Questline.CodeFixes.Security;
using Questline.CodeFixes.Tests.Support;

namespace Questline.CodeFixes.Tests.Security;

public class AcceptingCallbackFixTests : FixTests<CertificateCallbackAnalyzer, AcceptingCallbackFix>
{
    [Theory]
    [InlineData(
        "QuestSenderBuilder.Https(\"a\").TlsCertificateValidation({|QL0206:(_, _, _, _) => true|}).Build()",
        "QuestSenderBuilder.Https(\"a\").Build()")]
    [InlineData(
        "QuestSenderBuilder.Https(\"a\").TlsCertificateValidation({|QL0206:(_, _, _, _) => true|})",
        "QuestSenderBuilder.Https(\"a\")")]
    [InlineData(
        "new QuestSenderOptions { Gzip = true, TlsCertificateValidation = {|QL0206:(_, _, _, _) => true|} }",
        "new QuestSenderOptions { Gzip = true }")]
    [InlineData(
        "new QuestSenderOptions { TlsCertificateValidation = {|QL0206:(_, _, _, _) => true|}, Gzip = true }",
        "new QuestSenderOptions { Gzip = true }")]
    public Task The_callback_is_taken_out_of_an_expression(string expression, string fixedExpression) => VerifyAsync(
        $"class Program {{ object Make() => {expression}; }}", $"class Program {{ object Make() => {fixedExpression}; }}");

    [Fact]
    public Task A_call_in_a_chain_over_several_lines_goes_with_its_line() => VerifyAsync("""
        class Program
        {
            object Make() => QuestSenderBuilder.Https("a")
                .TlsCertificateValidation({|QL0206:(_, _, _, _) => true|})
                .Build();
        }
        """, """
        class Program
        {
            object Make() => QuestSenderBuilder.Https("a")
                .Build();
        }
        """);

    [Theory]
    [InlineData("TlsCertificateValidation = {|QL0206:(_, _, _, _) => true|},\n        Gzip = true,", "Gzip = true,")]
    [InlineData("Gzip = true,\n        TlsCertificateValidation = {|QL0206:(_, _, _, _) => true|},", "Gzip = true,")]
    [InlineData("Gzip = true,\n        TlsCertificateValidation = {|QL0206:(_, _, _, _) => true|}", "Gzip = true")]
    public Task An_initializer_over_several_lines_keeps_its_layout(string lines, string fixedLines) => VerifyAsync(
        $"class Program\n{{\n    object Make() => new QuestSenderOptions\n    {{\n        {lines}\n    }};\n}}\n",
        $"class Program\n{{\n    object Make() => new QuestSenderOptions\n    {{\n        {fixedLines}\n    }};\n}}\n");

    [Fact]
    public Task Statements_are_removed_each_and_all_at_once() => VerifyAsync("""
        class Program
        {
            void Change(QuestSenderOptions first, QuestSenderOptions second)
            {
                first.Gzip = true;
                first.TlsCertificateValidation = {|QL0206:(_, _, _, _) => true|};
                second.TlsCertificateValidation = {|QL0206:delegate { return true; }|};
                second.Gzip = true;
            }
        }
        """, """
        class Program
        {
            void Change(QuestSenderOptions first, QuestSenderOptions second)
            {
                first.Gzip = true;
                second.Gzip = true;
            }
        }
        """);

    [Fact]
    public Task A_statement_that_is_the_only_one_behind_a_condition_is_left_alone() => VerifyNoneAsync("""
        class Program
        {
            void Change(QuestSenderOptions options)
            {
                if (options.Gzip)
                    options.TlsCertificateValidation = {|QL0206:(_, _, _, _) => true|};
            }
        }
        """);
}
