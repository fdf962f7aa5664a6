using Microsoft.CodeAnalysis;
using Questline.Analyzers.Security;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Security;

/// <summary><c>tls_verify=unsafe_off</c> in a piece that is joined to a conf string from elsewhere, in a release build.</summary>
public class QL0201PieceTests
{
    [Theory]
    [InlineData("conf += \"{|QL0201:tls_verify=unsafe_off|};\";")]
    [InlineData("conf += \";{|QL0201:tls_verify=unsafe_off|}\";")]
    [InlineData("conf += @\"{|QL0201:tls_verify=unsafe_off|};\";")]
    [InlineData("conf += \"{|QL0201:tls\\u005fverify=unsafe_off|};\";")]
    [InlineData("conf += \"gzip=on;{|QL0201:tls_verify=unsafe_off|};max_in_flight=2;\";")]
    [InlineData("conf = conf + \"{|QL0201:tls_verify=unsafe_off|};\";")]
    [InlineData("conf = conf + \"gzip=on;\" + \"{|QL0201:tls_verify=unsafe_off|};\";")]
    [InlineData("conf = $\"{conf}{|QL0201:tls_verify=unsafe_off|};\";")]
    [InlineData("conf = $@\"{conf};{|QL0201:tls_verify=unsafe_off|};token={conf};\";")]
    [InlineData("QuestSender.Create(conf + \"{|QL0201:tls_verify=unsafe_off|};\");")]
    [InlineData("conf = string.Concat(conf, \"{|QL0201:tls_verify=unsafe_off|};\");")]
    [InlineData("new System.Text.StringBuilder(conf).Append(\"{|QL0201:tls_verify=unsafe_off|};\");")]
    public Task A_joined_piece_is_found(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("const string Off = \"{|QL0201:tls_verify=unsafe_off|};\"; QuestSender.Create(conf + Off);")]
    [InlineData("const string Off = \"{|QL0201:tls_verify=unsafe_off|};\"; new System.Text.StringBuilder().Append(Off);")]
    [InlineData("const string Off = \"{|QL0201:tls_verify=unsafe_off|};\"; QuestSender.Create(\"https::addr=a;\" + Off);")]
    [InlineData("const string Word = \"unsafe_off\"; conf = conf + \"{|QL0201:tls_verify|}=\" + Word + \";\";")]
    [InlineData("conf = conf + \"{|QL0201:tls_verify=\" + \"unsafe_off|}\";")]
    [InlineData("new System.Text.StringBuilder().Append($\"{|QL0201:tls_verify={\"unsafe_off|}\"};\");")]
    [InlineData("conf = string.Concat(conf, \"{|QL0201:tls_verify=\", \"unsafe_off|};\");")]
    [InlineData("new System.Text.StringBuilder().AppendFormat(\"{|QL0201:tls_verify=unsafe_off|};\");")]
    [InlineData("conf = string.Join(\";\", new[] { \"https::addr=h\", \"{|QL0201:tls_verify=unsafe_off|}\" });")]
    [InlineData("string[] parts = [\"https::addr=h\", \"{|QL0201:tls_verify=unsafe_off|}\"]; conf = string.Join(\";\", parts);")]
    [InlineData("conf = conf.Replace(\"@\", \"{|QL0201:tls_verify=unsafe_off|};\");")]
    [InlineData("conf += \"{|QL0201:tls_verify=unsafe_off|};\".Trim();")]
    [InlineData("conf += isLocal ? \"{|QL0201:tls_verify=unsafe_off|};\" : \"\";")]
    [InlineData("conf = string.Format(\"{0}{|QL0201:tls_verify=unsafe_off|};\", conf);")]
    public Task A_piece_is_found_through_names_and_whatever_joins_it(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("var v = isLocal ? \"{|QL0201:unsafe_off|}\" : \"on\"; QuestSender.Create(\"https::addr=h;tls_verify=\" + v);")]
    [InlineData("var v = isLocal ? \"{|QL0201:unsafe_off|}\" : \"on\"; QuestSender.Create($\"https::addr=h;tls_verify={v};\");")]
    [InlineData("var v = \"on\"; if (isLocal) v = \"{|QL0201:unsafe_off|}\"; QuestSender.Create($\"https::addr=h;tls_verify={v};\");")]
    [InlineData("new System.Text.StringBuilder().Append($\"tls_verify={(isLocal ? \"{|QL0201:unsafe_off|}\" : \"on\")};\");")]
    [InlineData("conf += \"tls_verify=\" + (isLocal ? \"{|QL0201:unsafe_off|}\" : \"on\") + \";\";")]
    public Task A_value_that_may_be_chosen_is_found_through_a_variable_and_in_a_piece(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("QuestSender.Create($\"{conf}::addr=a;{|QL0201:tls_verify=unsafe_off|};\");")]
    [InlineData("const string begin = \"https::addr=a;\"; QuestSender.Create(begin + \"{|QL0201:tls_verify=unsafe_off|};\");")]
    public Task What_is_found_as_a_conf_string_is_found_once(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("$\"https::addr=a;tls_verify={(isLocal ? \"{|QL0201:unsafe_off|}\" : \"on\")};\"")]
    [InlineData("$\"{conf}tls_verify={(isLocal ? \"on\" : \"{|QL0201:unsafe_off|}\")};\"")]
    [InlineData("\"https::addr=a;tls_verify=\" + (isLocal ? \"{|QL0201:unsafe_off|}\" : \"on\") + \";\"")]
    [InlineData("$\"https::addr={conf};tls_verify=\" + (isLocal ? @\"{|QL0201:unsafe_off|}\" : \"on\")")]
    [InlineData("$\"https::addr=a;tls_verify={isLocal switch { true => \"{|QL0201:unsafe_off|}\", _ => \"on\" }};\"")]
    [InlineData("$\"https::addr=a;tls_verify={conf ?? \"{|QL0201:unsafe_off|}\"};\"")]
    [InlineData("$\"https::addr=a;{|QL0201:tls_verify={(\"unsafe_off|}\")};\"")]
    public Task A_value_that_may_be_chosen_is_found_once(string conf) => VerifyAsync($"QuestSender.Create({conf});");

    [Theory]
    [InlineData("Console.WriteLine($\"tls_verify={(isLocal ? \"unsafe_off\" : \"on\")}\");")]
    [InlineData("QuestSender.Create($\"https::addr=a;tls_roots={(isLocal ? \"unsafe_off\" : \"on\")};\");")]
    [InlineData("QuestSender.Create($\"https::addr=a;tls_verify={(conf == \"unsafe_off\" ? \"on\" : \"on\")};\");")]
    public Task A_choice_of_something_else_is_not_flagged(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("conf = conf.Replace(\"tls_verify=unsafe_off;\", \"\");")]
    [InlineData("var isOff = conf.Contains(\"tls_verify=unsafe_off\");")]
    [InlineData("Console.WriteLine(\"tls_verify=unsafe_off\");")]
    [InlineData("Console.WriteLine(\"tls_verify=unsafe_off is refused for \" + conf);")]
    [InlineData("Console.WriteLine($\"{conf}: tls_verify=unsafe_off\");")]
    [InlineData("const string Off = \"tls_verify=unsafe_off\"; var isOff = conf.Contains(Off) || conf == Off;")]
    [InlineData("var message = $\"tls_verify={(isLocal ? \"unsafe_off\" : \"on\")} is set\";")]
    [InlineData("var v = isLocal ? \"unsafe_off\" : \"on\"; Console.WriteLine(\"tls_verify=\" + v);")]
    [InlineData("var isOff = conf == conf + \"tls_verify=unsafe_off\";")]
    [InlineData("conf += \"my_tls_verify=unsafe_off;\";")]
    [InlineData("conf += \"tls_verify=unsafe_offer;\";")]
    [InlineData("conf += \"tls_verify=on;\";")]
    public Task Another_use_of_the_text_is_not_flagged(string statement) => VerifyAsync(statement);

    private static Task VerifyAsync(string statement)
    {
        var test = new CSharpAnalyzerTest<SecurityAnalyzer>
        {
            OptimizationLevel = OptimizationLevel.Release,
            TestCode = $"class Program {{ void Run(string conf, bool isLocal) {{ {statement} }} }}",
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
