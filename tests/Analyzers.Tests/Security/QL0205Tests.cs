using Questline.Analyzers.Security;
using Questline.Analyzers.Tests.Support;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Security;

/// <summary>Passwords, tokens and keys in the source code.</summary>
public class QL0205Tests : RuleTests<SecurityAnalyzer>
{
    protected override string Sample => """
        class Program
        {
            object Make() => QuestSender.Create("https::addr=localhost:9000;username=admin;password=[|s3cret|];");
        }
        """;

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=a;username=admin;password=[|s3cret|];")]
    [InlineData("https::addr=a;username=admin;password=[|s3;;cret|];")]
    [InlineData("https::addr=a;token=[|eyJhbGciOi.J9|];")]
    [InlineData("tcps::addr=a;username=key;token=[|5UjEMuA0Pj5pjK8a-fa24dyIf-Es5mYny3oE_Wmus48|];")]
    [InlineData("https::addr=a;tls_roots=store.p12;tls_roots_password=[|store-pass|];")]
    [InlineData("https::addr={Text};username={Text};password=[|s3cret|];")]
    [InlineData("https::addr=a;username=admin;password=[|password1|]")]
    [InlineData("https::addr=a;username=admin;password=[|Quest|];")]
    public Task A_secret_in_a_conf_string_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=a;username=admin;password=quest;")]
    [InlineData("https::addr=a;username=admin;password={Text};")]
    [InlineData("https::addr=a;username=admin;password=prefix-{Text};")]
    [InlineData("https::addr=a;username=admin;password=;")]
    [InlineData("https::addr=a;username=secret-user;")]
    [InlineData("https::addr=a;tls_roots=secret.pem;")]
    [InlineData("tcps::addr=a;username=key;token={Text};token_x=public;token_y=public;")]
    public Task What_is_unknown_or_public_is_not_flagged(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("${{PASSWORD}}")]
    [InlineData("$PASSWORD")]
    [InlineData("#{{Password}}#")]
    [InlineData("$(Password)")]
    [InlineData("PASSWORD")]
    [InlineData("PASS")]
    [InlineData("TOKEN")]
    [InlineData("QDB_SECRET")]
    [InlineData("your_token")]
    [InlineData("change-me")]
    [InlineData("%PASSWORD%")]
    [InlineData("<password>")]
    [InlineData("[password]")]
    [InlineData("__PASSWORD__")]
    [InlineData("***")]
    [InlineData("xxxxxx")]
    [InlineData("...")]
    [InlineData("changeme")]
    [InlineData("CHANGE_ME")]
    [InlineData("your-password")]
    [InlineData("YOUR_PASSWORD_HERE")]
    [InlineData("replace-me")]
    [InlineData("placeholder")]
    public Task A_placeholder_is_not_flagged(string value) => VerifyConfAsync($"https::addr=a;username=admin;password={value};");

    [Theory]
    [InlineData("Str0ng$Word")]
    [InlineData("$uperman")]
    [InlineData("yourS3cret!x9")]
    [InlineData("changeling!8df7")]
    [InlineData("a{{b}}c9!")]
    [InlineData("x[1]")]
    [InlineData("x<y>z")]
    [InlineData("HUNTER")]
    public Task A_password_with_such_a_mark_or_word_in_it_is_found(string value) => VerifyConfAsync($"https::addr=a;username=admin;password=[|{value}|];");

    [Theory]
    [InlineData("QuestSender.Create(\"https::addr=HOST;username=a;password=[|s3cret|];\".Replace(\"HOST\", Text))")]
    [InlineData("QuestSender.Create(\"https::addr=a;username=a;password=[|s3cret|];\".Trim())")]
    [InlineData("string.Concat(\"https::addr=a;username=a;password=[|s3cret|];\".ToUpperInvariant())")]
    public Task A_secret_in_a_text_that_is_changed_is_found(string expression) => VerifyExpressionAsync(expression);

    [Theory]
    [InlineData("QuestSenderBuilder.Https(\"a\").Username(\"admin\").Password(\"[|s3cret|]\").Build()")]
    [InlineData("QuestSenderBuilder.Https(\"a\").Token(\"[|eyJhbGciOi.J9|]\")")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsRoots(\"a.p12\").TlsRootsPassword(\"[|store-pass|]\")")]
    [InlineData("new QuestSenderOptions { Username = \"admin\", Password = \"[|s3cret|]\" }")]
    [InlineData("new QuestSenderOptions { Token = \"[|eyJhbGciOi.J9|]\" }")]
    public Task A_secret_in_calls_and_options_is_found(string expression) => VerifyExpressionAsync(expression);

    [Theory]
    [InlineData("QuestSenderBuilder.Https(\"a\").Username(\"admin\").Password(\"quest\").Build()")]
    [InlineData("QuestSenderBuilder.Https(\"a\").Username(\"admin\").Password(Text).Build()")]
    [InlineData("new QuestSenderOptions { Password = Environment.GetEnvironmentVariable(\"PASSWORD\") }")]
    [InlineData("new QuestSenderOptions { Username = \"admin\" }")]
    public Task Calls_and_options_without_a_known_secret_are_not_flagged(string expression) => VerifyExpressionAsync(expression);

    [Theory]
    [InlineData("appsettings.json", true)]
    [InlineData("appsettings.Production.json", true)]
    [InlineData("appsettings.Development.json", false)]
    public async Task A_secret_in_a_configuration_file_is_found_but_in_that_of_development(string file, bool found)
    {
        string secret = found ? "{|QL0205:s3cret|}" : "s3cret";
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.TestCode = "class Program;";
        test.TestState.AdditionalFiles.Add(($"/0/{file}", $$"""{ "Conf": "https::addr=a;username=admin;password={{secret}};" }"""));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Each_of_two_secrets_is_found() =>
        VerifyConfAsync("https::addr=a;username=u;password=[|s3cret|];tls_roots=r;tls_roots_password=[|store-pass|];");

    [Fact]
    public Task The_message_names_the_key_and_not_the_value() => VerifyMessageAsync(
        Sample,
        "The value of `password` is a secret in the source code: take the conf string from the environment (`QuestSender.FromEnvironment()`) or a secret store");

    private Task VerifyConfAsync(string conf) => VerifyExpressionAsync($"QuestSender.Create($\"{conf}\")");

    private Task VerifyExpressionAsync(string expression) => VerifyAsync($$"""
        class Program
        {
            string Text { get; set; } = "";
            object Make() => {{expression}};
        }
        """);
}
