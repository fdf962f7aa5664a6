using Questline.Analyzers.Security;
using Questline.CodeFixes.Security;
using Questline.CodeFixes.Tests.Support;

namespace Questline.CodeFixes.Tests.Security;

public class FromEnvironmentFixTests : FixTests<SecurityAnalyzer, FromEnvironmentFix>
{
    private const string Conf = "https::addr=a;username=admin;password={|QL0205:s3cret|};";

    [Theory]
    [InlineData($"QuestSender.Create(\"{Conf}\")", "QuestSender.FromEnvironment()")]
    [InlineData($"Questline.QuestSender.Create(\"{Conf}\")", "Questline.QuestSender.FromEnvironment()")]
    [InlineData($"QuestSender.Create(confString: \"{Conf}\")", "QuestSender.FromEnvironment()")]
    [InlineData("QuestSender.Create(\"https::addr=a;\" + \"token={|QL0205:s3cret|};\")", "QuestSender.FromEnvironment()")]
    [InlineData("QuestSender.Create($\"https::addr={text};token={|QL0205:s3cret|};\")", "QuestSender.FromEnvironment()")]
    [InlineData($"QuestSenderOptions.Parse(\"{Conf}\")", "QuestSenderOptions.FromEnvironment()")]
    [InlineData($"QuestSender.ConnectAsync(\"{Conf}\")", "QuestSender.ConnectAsync(QuestSenderOptions.FromEnvironment())")]
    [InlineData($"QuestSender.ConnectAsync(\"{Conf}\", default)", "QuestSender.ConnectAsync(QuestSenderOptions.FromEnvironment(), default)")]
    public Task The_conf_string_comes_from_the_environment(string expression, string fixedExpression) =>
        VerifyAsync(Program(expression), Program(fixedExpression));

    [Fact]
    public Task Two_secrets_in_one_conf_string_go_together() => VerifyAsync(
        Program("QuestSender.Create(\"https::addr=a;token={|QL0205:s3cret|};tls_roots=b;tls_roots_password={|QL0205:s3cret|};\")"),
        Program("QuestSender.FromEnvironment()"));

    [Fact]
    public Task All_are_fixed_at_once() => VerifyAsync($$"""
        class Program
        {
            object First() => QuestSender.Create("{{Conf}}");
            object Second() => QuestSenderOptions.Parse("{{Conf}}");
        }
        """, """
        class Program
        {
            object First() => QuestSender.FromEnvironment();
            object Second() => QuestSenderOptions.FromEnvironment();
        }
        """);

    [Theory]
    [InlineData($"\"{Conf}\"")]
    [InlineData($"QuestSenderBuilder.FromConf(\"{Conf}\").Build()")]
    [InlineData("QuestSenderBuilder.Https(\"a\").Token(\"{|QL0205:s3cret|}\").Build()")]
    [InlineData("QuestSender.Create(new QuestSenderOptions { Addresses = { \"a\" }, Token = \"{|QL0205:s3cret|}\" })")]
    [InlineData($"string.Concat(\"{Conf}\", text)")]
    public Task Where_nothing_equal_exists_no_fix_is_offered(string expression) => VerifyNoneAsync(Program(expression));

    private static string Program(string expression) => $"class Program {{ object Make(string text) => {expression}; }}";
}
