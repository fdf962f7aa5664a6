namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>A conf string is found wherever it flows, and each problem is reported once.</summary>
public class FlowTests
{
    [Theory]
    [InlineData("QuestSender.Create(\"{|QL0112:https::|}\");")]
    [InlineData("_ = QuestSender.ConnectAsync(\"{|QL0112:https::|}\");")]
    [InlineData("QuestSenderOptions.Parse(\"{|QL0112:https::|}\");")]
    [InlineData("QuestSenderBuilder.FromConf(\"{|QL0112:https::|}\");")]
    [InlineData("QuestSender.Create(confString: \"{|QL0112:https::|}\");")]
    [InlineData("QuestSender.Create((\"{|QL0112:https::|}\"));")]
    [InlineData("QuestSender.Create(\"{|QL0112:https::|}\"!);")]
    [InlineData("QuestSender.Create(args.Length > 0 ? \"{|QL0112:https::|}\" : \"{|QL0101:localhost|}:9000\");")]
    [InlineData("QuestSender.Create(args[0] ?? \"{|QL0112:https::|}\");")]
    [InlineData("QuestSender.Create(args.Length switch { 0 => \"{|QL0112:https::|}\", _ => \"{|QL0101:localhost|}:9000\" });")]
    public Task To_a_parameter_of_the_library(string statement) => ConfCode.VerifyStatements(statement);

    [Fact]
    public Task To_a_parameter_of_ones_own() => ConfCode.Verify(
        """
        static class Sending
        {
            static void Connect([StringSyntax("questdb-conf")] string conf) => Connect("{|QL0101:localhost|}:9000");
        }
        """);

    [Fact]
    public Task To_a_property_or_field_of_ones_own() => ConfCode.Verify(
        """
        record Settings
        {
            [StringSyntax("questdb-conf")] public string Conf { get; init; } = "{|QL0101:localhost|}:9000";

            [StringSyntax("questdb-conf")] public string? Other = "{|QL0103:htps|}::addr=localhost;";

            static Settings Change(Settings settings) =>
                settings with { Conf = "{|QL0112:https::|}gzip=on;", Other = "https::addr=localhost;" };

            static void Set(Settings settings)
            {
                settings.Other = "{|QL0101:localhost|}:1";
                settings.Other ??= "{|QL0101:localhost|}:2";
            }
        }
        """);

    [Fact]
    public Task To_an_attribute() => ConfCode.Verify(
        """
        [System.AttributeUsage(System.AttributeTargets.All)]
        sealed class ServerAttribute([StringSyntax("questdb-conf")] string conf) : System.Attribute
        {
            public string Conf => conf;
        }

        [Server("{|QL0112:https::|}gzip=on;")]
        class Program;
        """);

    [Fact]
    public Task As_the_default_of_a_parameter() => ConfCode.Verify(
        """
        static class Sending
        {
            static string Connect([StringSyntax("questdb-conf")] string conf = "{|QL0101:localhost|}:9000") => conf;
        }
        """);

    [Theory]
    [InlineData("const string")]
    [InlineData("static readonly string")]
    public Task From_a_field(string kind) => ConfCode.Verify(
        $$"""
        class Program
        {
            private {{kind}} Conf = "{|QL0112:https::|}{|QL0109:gzpi|}=on;";

            private {{kind}} Plain = "{|QL0101:localhost|}:9000";

            static void Main()
            {
                QuestSender.Create(Conf);
                QuestSender.Create(Program.Conf);
                QuestSender.Create(Plain);
            }
        }
        """);

    [Fact]
    public Task From_a_field_that_is_made_of_itself() => ConfCode.Verify(
        """
        class Program
        {
            private static readonly string Conf = Conf + ";gzip=on;";

            private static readonly string One = Other;

            private static readonly string Other = One;

            static void Main()
            {
                QuestSender.Create(Conf);
                QuestSender.Create(One);
            }
        }
        """);

    [Fact]
    public Task From_a_constant_of_another_file()
    {
        var test = new TestKit.Analyzers.CSharpAnalyzerTest<Analyzers.ConfStrings.ConfStringAnalyzer>
        {
            TestCode = "static class Places { public const string Server = \"{|QL0101:localhost|}:9000\"; }",
        };
        test.TestState.Sources.Add("static class Program { static void Main() => QuestSender.Create(Places.Server); }");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task From_a_local_that_is_assigned_once() => ConfCode.VerifyStatements(
        """
        string conf = "{|QL0101:localhost|}:9000";
        QuestSender.Create(conf);
        """);

    [Fact]
    public Task From_a_constant_local() => ConfCode.VerifyStatements(
        """
        const string conf = "{|QL0101:localhost|}:9000";
        QuestSender.Create(conf);
        """);

    [Theory]
    [InlineData("conf = \"https::addr=localhost;\";")]
    [InlineData("conf += \";\";")]
    [InlineData("(conf, _) = (\"https::addr=localhost;\", 1);")]
    [InlineData("((conf, _), _) = ((\"https::addr=localhost;\", 1), 2);")]
    [InlineData("Change(ref conf);")]
    public Task But_not_from_a_local_that_is_assigned_again(string assignment) => ConfCode.Verify(
        $$"""
        class Program
        {
            static void Main()
            {
                string conf = "localhost:9000";
                {{assignment}}
                QuestSender.Create(conf);
            }

            static void Change(ref string conf) => conf = "https::addr=localhost;";
        }
        """);

    [Fact]
    public Task But_not_from_a_field_that_a_static_constructor_sets() => ConfCode.Verify(
        """
        class Program
        {
            private static readonly string Conf = "localhost:9000";

            static Program() => Conf = "https::addr=localhost;";

            static void Main() => QuestSender.Create(Conf);
        }
        """);

    [Fact]
    public Task A_text_that_shows_no_key_is_read_where_a_conf_string_is_wanted() => ConfCode.VerifyStatements(
        """
        string conf = "{|QL0112:https::|}{|QL0105:localhost:9000|};gzip=on;";
        QuestSender.Create(conf);
        """);

    [Theory]
    [InlineData("\"https::addr=localhost;\" + \"{|QL0109:gzpi|}=on;\"")]
    [InlineData("\"https::addr=localhost;\" + (\"gzip=on;\" + \"{|QL0109:gzpi|}=on;\")")]
    [InlineData("\"{|QL0112:https:\" + \":|}gzip=on;\"")]
    [InlineData("\"https::addr=localhost;{|QL0109:gz\" + \"pi|}=on;\"")]
    [InlineData("\"https::addr=localhost:\" + 9000 + \";{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https::addr=localhost:{9000};{|QL0109:gzpi|}=on;\"")]
    [InlineData("$\"https::addr={\"localhost\"};{|QL0109:gzpi|}=on;\"")]
    public Task From_pieces_that_are_joined(string expression) => ConfCode.VerifyStatements($"QuestSender.Create({expression});");

    [Fact]
    public Task From_a_constant_and_more() => ConfCode.Verify(
        """
        class Program
        {
            private const string Server = "https::addr=localhost;{|QL0109:usrname|}=joe;";

            private const string Both = Server + "{|QL0109:passwrd|}=x;";

            static void Main()
            {
                QuestSender.Create(Both);
                QuestSender.Create(Server + "{|QL0109:gzpi|}=on;");
                QuestSender.Create($"{Server}{|QL0109:gzpi|}=on;");
            }
        }
        """);

    [Theory]
    [InlineData("System.Console.WriteLine(\"https::addr=localhost;{|QL0109:gzpi|}=on;\");")]
    [InlineData("string unused = \"https::addr=localhost;{|QL0109:gzpi|}=on;\";")]
    [InlineData("string[] all = [\"https::addr=localhost;{|QL0109:gzpi|}=on;\"];")]
    [InlineData("System.Func<string> make = () => \"tcps::addr=localhost;{|QL0111:gzip|}=on;\";")]
    [InlineData("System.Console.WriteLine($\"https::addr={args[0]};{|QL0109:gzpi|}=on;\");")]
    public Task Nowhere_in_particular(string statement) => ConfCode.VerifyStatements(statement);
}
