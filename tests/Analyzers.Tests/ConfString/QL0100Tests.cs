using Questline.Analyzers.ConfStrings;
using Questline.Analyzers.Tests.Support;

namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0100Tests : RuleTests<ConfStringAnalyzer>
{
    protected override string Sample => Statement("QuestSender.Create([|\"\"|]);");

    [Theory]
    [InlineData("QuestSender.Create([|\"\"|]);")]
    [InlineData("QuestSender.Create([|@\"\"|]);")]
    [InlineData("QuestSender.Create([|$\"\"|]);")]
    [InlineData("QuestSender.Create([|\"\" + \"\"|]);")]
    [InlineData("QuestSenderOptions.Parse([|\"\"|]);")]
    [InlineData("_ = QuestSender.ConnectAsync([|\"\"|]);")]
    public Task An_empty_text_is_found(string statement) => VerifyAsync(Statement(statement));

    [Theory]
    [InlineData("QuestSender.Create(args[0]);")]
    [InlineData("QuestSender.Create(string.Empty);")]
    [InlineData("QuestSender.Create($\"{args[0]}\");")]
    [InlineData("QuestSender.Create(\"\" + args[0]);")]
    [InlineData("QuestSender.Create((string)null!);")]
    [InlineData("Console.WriteLine(\"\");")]
    public Task What_is_not_known_to_be_empty_is_not(string statement) => VerifyAsync(Statement(statement));

    [Theory]
    [InlineData("[StringSyntax(\"questdb-conf\")] public string Conf { get; set; } = \"\";")]
    [InlineData("[StringSyntax(\"questdb-conf\")] public string Conf = \"\";")]
    [InlineData("void Connect([StringSyntax(\"questdb-conf\")] string conf = \"\") { }")]
    public Task What_is_empty_by_default_is_not(string member) =>
        VerifyAsync($"using System.Diagnostics.CodeAnalysis;\nclass Program {{ {member} }}");

    [Fact]
    public Task The_message_shows_how_to_begin() => VerifyMessageAsync(
        Statement("QuestSender.Create([|\"\"|]);"),
        "The conf string is empty: begin with a scheme, for example `https::addr=localhost:9000;`.");

    private static string Statement(string statement) => $"class Program {{ static void Main(string[] args) {{ {statement} }} }}";
}
