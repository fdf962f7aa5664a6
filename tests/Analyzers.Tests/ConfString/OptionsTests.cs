namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>Options are checked as the conf string that they amount to.</summary>
public class OptionsTests
{
    [Theory]
    [InlineData("{|QL0118:Username|} = \"x\"")]
    [InlineData("Scheme = QuestScheme.Tcp, {|QL0111:Gzip|} = true")]
    [InlineData("{|QL0119:TlsRoots|} = \"a.pem\", TlsCa = TlsCa.OsRoots")]
    [InlineData("MaxInFlight = {|QL0117:65|}")]
    [InlineData("AutoFlushRows = {|QL0117:-5|}")]
    [InlineData("ConnectTimeout = {|QL0117:TimeSpan.Zero|}")]
    [InlineData("ProtocolVersion = {|QL0116:(ProtocolVersion)9|}")]
    [InlineData("{|QL0103:Scheme|} = (QuestScheme)9")]
    [InlineData("TlsRoots = \"a{|QL0107:\\0|}.pem\"")]
    [InlineData("AutoFlush = false, {|QL0120:AutoFlushInterval|} = TimeSpan.FromSeconds(1)")]
    public Task Those_that_a_sender_is_given_are_complete(string properties) =>
        ConfCode.VerifyStatements($"QuestSender.Create(new QuestSenderOptions {{ Addresses = {{ \"localhost\" }}, {properties} }});");

    [Theory]
    [InlineData("QuestSender.Create(new {|QL0112:QuestSenderOptions|}());")]
    [InlineData("_ = QuestSender.ConnectAsync(new {|QL0112:QuestSenderOptions|} { Gzip = true });")]
    [InlineData("_ = QuestSender.ConnectAsync(options: new Questline.{|QL0112:QuestSenderOptions|}());")]
    [InlineData("QuestSender.Create(new QuestSenderOptions { {|QL0112:Scheme|} = QuestScheme.Http });")]
    public Task A_sender_without_an_address_is_reported(string statement) => ConfCode.VerifyStatements(statement);

    [Theory]
    [InlineData("\"{|QL0113:https://localhost|}\"")]
    [InlineData("\"localhost:9000\", \"{|QL0114:localhost|}\"")]
    [InlineData("\"localhost:{|QL0117:70000|}\"")]
    [InlineData("$\"{args[0]}:9000\", \"a{|QL0113:,|}\"")]
    public Task An_address_at_fault_is_shown_exactly(string addresses) =>
        ConfCode.VerifyStatements($"QuestSender.Create(new QuestSenderOptions {{ Addresses = {{ {addresses} }} }});");

    [Theory]
    [InlineData("Username = \"u\", Password = args.FirstOrDefault()")]
    [InlineData("Username = args.FirstOrDefault(), Password = args.FirstOrDefault(), Token = args.FirstOrDefault()")]
    [InlineData("Scheme = QuestScheme.Http, TlsRoots = args.FirstOrDefault(), TlsCa = null")]
    [InlineData("Scheme = args.Length > 0 ? QuestScheme.Https : QuestScheme.Http, TlsRoots = \"a.pem\"")]
    [InlineData("Gzip = args.Length > 0, Scheme = QuestScheme.Tcp")]
    [InlineData("MaxBufferSize = 2048, InitialBufferSize = args.Length > 0 ? 1024 : null")]
    [InlineData("ConnectTimeout = null, MaxInFlight = default, RequestTimeout = default(TimeSpan?)")]
    [InlineData("Username = null, Password = default")]
    [InlineData("Password = \"p;\", Username = \";;u\"")]
    [InlineData("TimeProvider = TimeProvider.System, RowRejected = null")]
    public Task Those_that_work_or_may_work_are_left_alone(string properties) =>
        ConfCode.VerifyStatements($"QuestSender.Create(new QuestSenderOptions {{ Addresses = {{ \"localhost\" }}, {properties} }});");

    [Fact]
    public Task Those_that_are_changed_later_lack_nothing_yet() => ConfCode.VerifyStatements(
        """
        var options = new QuestSenderOptions { Username = "x", TlsRoots = "a.pem", MaxInFlight = {|QL0117:65|}, MaxBufferSize = 2048 };
        options.Scheme = QuestScheme.Tcps;
        options.Token = "t";
        options.InitialBufferSize = 1024;
        options.Addresses.Add("localhost");
        QuestSender.Create(options);
        """);

    [Theory]
    [InlineData("AutoFlush = false, {|QL0120:AutoFlushRows|} = 5")]
    [InlineData("Scheme = args.Length > 0 ? QuestScheme.Tcp : QuestScheme.Http, AutoFlush = false, {|QL0120:AutoFlushRows|} = 5")]
    [InlineData("{|QL0119:Token|} = \"t\", Username = \"u\", Password = args[0]")]
    [InlineData("{|QL0119:TlsRoots|} = \"a.pem\", TlsCa = TlsCa.OsRoots")]
    public Task Those_of_which_no_property_is_set_later_contradict_themselves(string properties) => ConfCode.VerifyStatements(
        $"var options = new QuestSenderOptions {{ {properties} }}; options.Addresses.Add(\"localhost\"); QuestSender.Create(options);");

    [Theory]
    [InlineData("options.Scheme = QuestScheme.Tcp;")]
    [InlineData("options.Token = null;")]
    [InlineData("Configure(options);")]
    public Task Those_that_are_changed_later_may_not(string change) => ConfCode.Verify(
        $$"""
        class Program
        {
            static void Main(string[] args)
            {
                var options = new QuestSenderOptions { Token = "t", Username = "u" };
                {{change}}
                QuestSender.Create(options);
            }

            static void Configure(QuestSenderOptions options) => options.Scheme = QuestScheme.Tcp;
        }
        """);

    [Fact]
    public Task A_target_may_say_the_type() => ConfCode.VerifyStatements(
        """
        QuestSenderOptions options = new() { Gzip = true, MaxInFlight = {|QL0117:65|} };
        """);

    [Theory]
    [InlineData("MaxInFlight = {|QL0117:65|};")]
    [InlineData("ConnectTimeout = {|QL0117:TimeSpan.Zero|};")]
    [InlineData("{|QL0115:Password|} = \"\";")]
    [InlineData("Password = \"a{|QL0107:\\n|}\";")]
    [InlineData("Addresses.{|QL0115:Add|}(\"\");")]
    [InlineData("Addresses.Add(\"{|QL0113:https://localhost|}\");")]
    public Task A_property_that_is_set_later_is_checked_by_itself(string change) => ConfCode.Verify(
        $$"""
        class Program
        {
            static void Change(QuestSenderOptions options)
            {
                options.{{change}}
            }
        }
        """);

    [Theory]
    [InlineData("MaxInFlight = 5;")]
    [InlineData("Password = null;")]
    [InlineData("Scheme = QuestScheme.Tcp;")]
    [InlineData("TlsVerify = TlsVerify.On;")]
    [InlineData("TlsCa = TlsCa.PemFile;")]
    [InlineData("MaxBufferSize = 2048;")]
    [InlineData("Addresses.Add(\"localhost\");")]
    [InlineData("Addresses.Remove(\"https://localhost\");")]
    public Task A_property_that_works_is_left_alone(string change) => ConfCode.Verify(
        $$"""
        class Program
        {
            static void Change(QuestSenderOptions options)
            {
                options.{{change}}
            }
        }
        """);

    [Fact]
    public Task Options_of_another_library_are_left_alone() => ConfCode.Verify(
        """
        namespace Other
        {
            class QuestSenderOptions
            {
                public int MaxInFlight { get; set; }

                public List<string> Addresses { get; } = [];

                static void Change(QuestSenderOptions options)
                {
                    options.MaxInFlight = 65;
                    options.Addresses.Add("a b");
                    _ = new QuestSenderOptions { MaxInFlight = 65, Addresses = { "a b" } };
                }
            }
        }
        """);

    [Fact]
    public Task A_copy_of_a_record_with_another_conf_string_is_checked() => ConfCode.Verify(
        """
        record Settings([property: StringSyntax("questdb-conf")] string Conf)
        {
            static Settings Change(Settings settings) => settings with { Conf = "{|QL0112:https::|}gzip=on;" };
        }
        """);
}
