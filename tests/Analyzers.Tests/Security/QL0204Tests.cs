using Questline.Analyzers.Security;
using Questline.Analyzers.Tests.Support;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Security;

/// <summary>Credentials without TLS to a host that is not this machine.</summary>
public class QL0204Tests : RuleTests<SecurityAnalyzer>
{
    protected override string Sample => """
        class Program
        {
            object Make() => QuestSender.Create("[|http|]::addr=db.example.com:9000;username=admin;password=quest;");
        }
        """;

    protected override bool IsInText => true;

    [Theory]
    [InlineData("[|http|]::addr=db.example.com;username=admin;password=quest;")]
    [InlineData("[|http|]::addr=db.example.com;username=admin;")]
    [InlineData("[|http|]::addr=db.example.com;token={Text};")]
    [InlineData("[|http|]::addr=db.example.com;username={Text};password={Text};")]
    [InlineData("[|http|]::addr=db.example.com:{Text};addr=other.example.com;username=admin;password=quest;")]
    [InlineData("[|http|]::addr=localhost,db.example.com;username=admin;password=quest;")]
    [InlineData("[|http|]::username=admin;password=quest;addr=10.0.0.1:9000;")]
    [InlineData("[|http|]::addr=[fd00::1]:9000;username=admin;password=quest;")]
    [InlineData("[|http|]::addr=questdb;username=admin;password=quest;")]
    [InlineData("[|http|]::addr=localhost.example.com;username=admin;password=quest;")]
    [InlineData("[|http|]::addr=notlocalhost;username=admin;password=quest;")]
    [InlineData("[|http|]::addr=128.0.0.1;username=admin;password=quest;")]
    [InlineData("[|tcp|]::addr=db.example.com;username=key;token={Text};")]
    public Task Credentials_to_another_machine_are_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=db.example.com;username=admin;password=quest;")]
    [InlineData("tcps::addr=db.example.com;username=key;token={Text};")]
    [InlineData("http::addr=db.example.com;")]
    [InlineData("tcp::addr=db.example.com;password=x;")]
    [InlineData("http::addr=db.example.com;username=;password=;")]
    [InlineData("{Text}::addr=db.example.com;username=admin;password=quest;")]
    public Task With_TLS_or_without_credentials_nothing_is_flagged(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:9000")]
    [InlineData("LOCALHOST")]
    [InlineData("localhost.")]
    [InlineData("questdb.localhost:9000")]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10:9000")]
    [InlineData("[::1]:9000")]
    [InlineData("[0:0:0:0:0:0:0:1]")]
    [InlineData("[::ffff:127.0.0.1]:9000")]
    [InlineData("localhost:9000,127.0.0.1:9001")]
    public Task This_machine_is_not_flagged(string address) => VerifyConfAsync($"http::addr={address};username=admin;password=quest;");

    [Theory]
    [InlineData("http::addr={Text};username=admin;password=quest;")]
    [InlineData("http::addr={Text}:9000;username=admin;password=quest;")]
    [InlineData("http::addr={Text}.example.com;username=admin;password=quest;")]
    [InlineData("http::username=admin;password=quest;{Text}")]
    public Task A_host_that_is_not_known_is_not_flagged(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("QuestSenderBuilder.[|Http|](\"db.example.com\").Username(\"admin\").Password(Text).Build()")]
    [InlineData("QuestSenderBuilder.[|Http|](\"db.example.com\", 9000).Token(Text).Build()")]
    [InlineData("QuestSenderBuilder.[|Tcp|](\"db.example.com\").Username(\"key\").Token(Text).Build()")]
    [InlineData("QuestSenderBuilder.[|Http|](\"localhost\").Address(\"db.example.com\").Token(Text).Build()")]
    [InlineData("new QuestSenderOptions { [|Scheme|] = QuestScheme.Http, Addresses = { \"db.example.com\" }, Token = Text }")]
    public Task Calls_and_options_are_found(string expression) => VerifyExpressionAsync(expression);

    [Theory]
    [InlineData("QuestSenderBuilder.Https(\"db.example.com\").Username(\"admin\").Password(Text).Build()")]
    [InlineData("QuestSenderBuilder.Http(\"localhost\").Username(\"admin\").Password(Text).Build()")]
    [InlineData("QuestSenderBuilder.Http(Text).Username(\"admin\").Password(Text).Build()")]
    [InlineData("QuestSenderBuilder.Http(\"db.example.com\").Build()")]
    [InlineData("QuestSender.Create(\"http::addr=HOST;token=TOKEN;\".Replace(\"HOST\", \"localhost\"))")]
    [InlineData("new QuestSenderOptions { Addresses = { \"db.example.com\" }, Token = Text }")]
    public Task Safe_calls_and_options_are_not_flagged(string expression) => VerifyExpressionAsync(expression);

    [Fact]
    public async Task A_configuration_file_is_searched()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.TestCode = "class Program;";
        test.TestState.AdditionalFiles.Add(("/0/appsettings.json", Marked("""{ "Conf": "[|http|]::addr=db.example.com;username=a;password=quest;" }""")));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task The_message_says_what_travels_over_HTTP() => VerifyMessageAsync(
        Sample, "`http` sends the credentials and the rows in plain text to a host that is not this machine: use `https`");

    [Fact]
    public Task The_message_does_not_say_that_a_private_key_travels_over_TCP() => VerifyMessageAsync(
        """class Program { object Make(string key) => QuestSender.Create($"[|tcp|]::addr=db.example.com;username=id;token={key};"); }""",
        "`tcp` sends the key id and the rows in plain text to a host that is not this machine: use `tcps`");

    private Task VerifyConfAsync(string conf) => VerifyExpressionAsync($"QuestSender.Create($\"{conf}\")");

    private Task VerifyExpressionAsync(string expression) => VerifyAsync($$"""
        class Program
        {
            string Text { get; set; } = "";
            object Make() => {{expression}};
        }
        """);
}
