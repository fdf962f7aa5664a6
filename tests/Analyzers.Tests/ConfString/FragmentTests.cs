namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>A text that begins as a conf string does and may go on elsewhere: only what nothing could mend is said of it.</summary>
public class FragmentTests
{
    [Theory]
    [InlineData("string conf = \"https::\"; conf += args[0];")]
    [InlineData("string conf = \"https::addr=\"; conf += args[0];")]
    [InlineData("string conf = \"https::addr=localhost;\"; conf += \"gzip=on;\";")]
    [InlineData("string conf = \"https::addr=localhost;username=joe;\"; conf += args[0];")]
    [InlineData("string conf = \"https::addr=localhost;gz\"; conf += \"ip=on;\";")]
    [InlineData("string conf = \"https::addr=localhost;max_name_len=1\"; conf += \"27;\";")]
    [InlineData("string conf = \"https::addr=localhost;gzip=o\"; conf += \"n;\";")]
    [InlineData("string conf = \"https::addr=a,a\"; conf += \"b;\";")]
    [InlineData("string conf = \"https::addr=localhost:\"; conf += \"9000;\";")]
    [InlineData("var text = new System.Text.StringBuilder(\"https::addr=\").Append(args[0]).Append(\";gzip=on;\");")]
    [InlineData("var text = new System.Text.StringBuilder(); text.Append(\"https::addr=\").Append(args[0]).Append(';');")]
    [InlineData("string conf = string.Concat(\"https::addr=\", args[0], \";\");")]
    [InlineData("string conf = string.Join(';', \"https::addr=localhost\", \"gzip=on\");")]
    public Task A_beginning_may_go_on(string statements) => ConfCode.VerifyStatements(statements);

    [Theory]
    [InlineData("string conf = \"https::addr=localhost;{|QL0109:gzpi|}=on;\"; conf += args[0];")]
    [InlineData("string conf = \"https::addr=localhost;max_name_len={|QL0117:1|};\"; conf += args[0];")]
    [InlineData("string conf = \"http::{|QL0111:tls_ca|}=\"; conf += args[0];")]
    [InlineData("var text = new System.Text.StringBuilder(\"https::addr=localhost;{|QL0109:gzpi|}=\").Append(args[0]);")]
    public Task What_nothing_mends_is_found(string statements) => ConfCode.VerifyStatements(statements);

    [Theory]
    [InlineData("string conf = string.Format(\"https::addr={0}:{1};username={2};password={3};\", args);")]
    [InlineData("string conf = string.Format(\"{0}::addr={1};\", args);")]
    [InlineData("string conf = string.Format(\"https::addr=localhost;max_name_len={0:D};\", args.Length);")]
    [InlineData("string conf = \"https::addr=${QDB_HOST}:${QDB_PORT};\";")]
    [InlineData("string conf = \"https::addr=$(Host);max_name_len=$(Length);\";")]
    [InlineData("string conf = \"https::addr=%HOST%:%PORT%;gzip=%GZIP%;\";")]
    [InlineData("string conf = \"https::addr=#{Host};gzip=#{Gzip};\";")]
    [InlineData("string conf = \"https::addr=__HOST__:__PORT__;\";")]
    [InlineData("string conf = \"https::addr={{host}};gzip={{gzip}};\";")]
    [InlineData("Console.WriteLine(\"https::addr=<host>:<port>;max_name_len=<bytes>;\");")]
    [InlineData("Console.WriteLine(\"https::addr=host:port;max_name_len=<bytes>;\");")]
    [InlineData("Console.WriteLine(\"https::addr=HOST:PORT;gzip=on;\");")]
    [InlineData("string usage = \"http::addr=HOST:PORT;username=USER;password=PASS;\";")]
    [InlineData("string usage = \"https::addr=SERVER_1,SERVER_1;gzip=ON_OR_OFF;max_name_len=LENGTH\";")]
    [InlineData("Console.WriteLine(\"https::addr=host[:port];addr=[host]:[port];\");")]
    [InlineData("Console.WriteLine(\"https::addr=...;max_name_len=...;\");")]
    [InlineData("Console.WriteLine(\"https::addr=localhost;...\");")]
    [InlineData("Console.WriteLine(\"https::addr=***;gzip=***;\");")]
    [InlineData("Console.WriteLine(\"https::addr={Host}; connected in {Time} ms\", args);")]
    public Task What_other_code_fills_in_is_not_known(string statement) => ConfCode.VerifyStatements(statement);

    [Theory]
    [InlineData("string conf = string.Format(\"https::addr={0};{|QL0109:gzpi|}=on;\", args);")]
    [InlineData("string conf = string.Concat(\"https::addr=localhost;\", \"{|QL0109:gzpi|}=on;\");")]
    [InlineData("QuestSender.Create(string.Concat(\"https::addr=\", args[0], \";{|QL0109:gzpi|}=on;\"));")]
    [InlineData("QuestSender.Create(string.Concat(\"{|QL0112:https::|}\", \"gzip=on;\"));")]
    [InlineData("string conf = \"https::addr=HOST:PORT;{|QL0109:gzpi|}=on;\";")]
    [InlineData("string conf = \"https::addr=localhost;{|QL0110:user|}=joe;\";")]
    [InlineData("string conf = \"https::addr=localhost;{|QL0104: |}gzip=on;\";")]
    [InlineData("string conf = \"https::addr=${HOST};{|QL0109:gzpi|}=on;\";")]
    public Task What_is_wrong_beside_it_is_found(string statement) => ConfCode.VerifyStatements(statement);

    [Theory]
    [InlineData("QuestSender.Create(\"https::addr=a;{|QL0109:gzpi|}=on;\".Trim());")]
    [InlineData("string conf = \"https::addr=a;{|QL0109:gzpi|}=on;\".ToString();")]
    public Task What_is_only_trimmed_is_read_as_it_is(string statement) => ConfCode.VerifyStatements(statement);

    [Theory]
    [InlineData("QuestSender.Create(\"https::addr=HOST:PORT;\".Replace(\"HOST\", args[0]).Replace(\"PORT\", args[1]));")]
    [InlineData("string conf = \"https::addr=HOST:PORT;\"; QuestSender.Create(conf.Replace(\"HOST\", args[0]));")]
    [InlineData("const string Conf = \"https::addr=HOST;max_name_len=LENGTH;\"; QuestSender.Create(Conf.Replace(\"LENGTH\", args[0]));")]
    [InlineData("string[] parts = \"https::addr;gzip\".Split(';');")]
    public Task A_text_of_which_parts_are_replaced_is_none_yet(string statements) => ConfCode.VerifyStatements(statements);

    [Fact]
    public Task A_field_of_which_parts_are_replaced_is_none_yet() => ConfCode.Verify(
        """
        class Program
        {
            private const string Template = "https::addr=HOST:PORT;";

            static void Main(string[] args) => QuestSender.Create(Program.Template.Replace("HOST:PORT", args[0]));
        }
        """);

    [Theory]
    [InlineData("bool isConf = args[0].StartsWith(\"https::\");")]
    [InlineData("bool isConf = args[0].StartsWith(\"https::addr=\", StringComparison.Ordinal);")]
    [InlineData("bool isConf = args[0] == \"http::\" || args[0] is \"https::\" or \"tcp::\";")]
    [InlineData("switch (args[0]) { case \"https::\": break; }")]
    [InlineData("string host = args[0][\"https::addr=\".Length..];")]
    [InlineData("bool isConf = System.Text.RegularExpressions.Regex.IsMatch(args[0], \"https::addr=(.*?);(max_name_len=[0-9]+;)?\");")]
    [InlineData("bool isConf = args[0] == \"http::foo=1\" || args[0] != \"https::gzpi=on;\";")]
    [InlineData("bool isConf = args[0] is \"http::gzpi=1;\";")]
    [InlineData("switch (args[0]) { case \"https::gzpi=on;\": break; }")]
    [InlineData("int number = args[0] switch { \"https::gzpi=on;\" => 1, _ => 2 };")]
    [InlineData("bool isConf = args[0].StartsWith(\"https::gzpi=on;\", StringComparison.Ordinal);")]
    [InlineData("bool isConf = string.Equals(args[0], \"https::gzpi=on;\", StringComparison.Ordinal);")]
    [InlineData("var pattern = new System.Text.RegularExpressions.Regex(\"https::addr=[a-z]+;gzip=.*\");")]
    public Task A_text_that_others_are_compared_with_is_none(string statement) => ConfCode.VerifyStatements(statement);

    [Theory]
    [InlineData("\"std::vector<int>\"")]
    [InlineData("\"http::server::listen\"")]
    [InlineData("\"tcp::socket\"")]
    [InlineData("\"tcp::resolver r(io); tcp::socket s(io); s.port = 1;\"")]
    [InlineData("\"http::Request::builder().uri(x); gzpi=on;\"")]
    [InlineData("\"http::verb v = http::verb::get;\"")]
    [InlineData("\"http::foo=1\"")]
    [InlineData("\"http::Client.Get failed; retry\"")]
    [InlineData("\"http::get; retry\"")]
    [InlineData("\"http::addr=localhost;gzpi=on; is refused\"")]
    [InlineData("\"http::addr=localhost;gzpi=on; see page=1;\"")]
    [InlineData("\"http::addr=localhost;gzpi=on; otherwise\"")]
    [InlineData("\"https::\"")]
    [InlineData("\"ws::addr=localhost;gzpi=on;\"")]
    [InlineData("\"see https::addr=localhost;gzpi=on;\"")]
    [InlineData("\"http://localhost:9000\"")]
    [InlineData("\"http:addr=localhost;\"")]
    [InlineData("\"addr=localhost;gzpi=on;\"")]
    [InlineData("\"\"")]
    public Task A_text_of_something_else_is_none(string literal) => ConfCode.VerifyStatements($"Console.WriteLine({literal});");

    [Theory]
    [InlineData("QuestDB.Sender.New(\"http::addr=localhost;own_socket=true;tls_verify=0;\");")]
    [InlineData("QuestDB.Sender.New($\"http::addr={args[0]};own_socket=true;\");")]
    [InlineData("QuestDB.Sender.New(args.Length > 0 ? \"http::own_socket=true;\" : \"https::addr=localhost;convert_local_to_utc=on;\");")]
    [InlineData("_ = new QuestDB.Utils.SenderOptions(\"http::addr=localhost;own_socket=true;\");")]
    [InlineData("_ = new QuestDB.Utils.SenderOptions { Conf = \"http::addr=localhost;own_socket=true;\" };")]
    public Task What_is_given_to_another_client_is_not_ours(string statement) => ConfCode.Verify(
        $$"""
        class Program
        {
            static void Main(string[] args)
            {
                {{statement}}
            }
        }

        namespace QuestDB
        {
            static class Sender { public static object New(string conf) => conf; }

            namespace Utils
            {
                class SenderOptions(string conf = "") { public string Conf { get; set; } = conf; }
            }
        }
        """);
}
