namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>Calls of a builder are checked as the conf string that they amount to.</summary>
public class BuilderTests
{
    [Theory]
    [InlineData("Https(\"localhost\").{|QL0118:Username|}(\"x\")")]
    [InlineData("Https(\"localhost\").{|QL0118:TlsCa|}(TlsCa.PemFile)")]
    [InlineData("Tcp(\"localhost\").{|QL0111:Gzip|}(true)")]
    [InlineData("Http(\"localhost\").{|QL0111:TlsRoots|}(\"a.pem\")")]
    [InlineData("Https(\"localhost\").{|QL0119:Token|}(\"t\").Username(\"u\").Password(\"p\")")]
    [InlineData("Https(\"localhost\").AutoFlush(false).{|QL0120:AutoFlushRows|}(5)")]
    [InlineData("Https(\"localhost\").{|QL0119:TlsVerify|}(TlsVerify.UnsafeOff).TlsRoots(\"a.pem\")")]
    [InlineData("Https(\"localhost\").{|QL0115:TlsRoots|}(\"\")")]
    public Task A_key_at_fault_is_shown_at_the_name_of_its_method(string calls) => VerifyBuilt(calls);

    [Theory]
    [InlineData("Https(\"localhost\").MaxInFlight({|QL0117:65|})")]
    [InlineData("Https(\"localhost\").MaxInFlight(batches: {|QL0117:-1|})")]
    [InlineData("Https(\"localhost\").MaxNameLength({|QL0117:1 << 3|})")]
    [InlineData("Https(\"localhost\").MaxBufferSize({|QL0117:(long)5|})")]
    [InlineData("Https(\"localhost\").MaxBufferSize({|QL0117:long.MinValue|})")]
    [InlineData("Https(\"localhost\").ProtocolVersion({|QL0116:(ProtocolVersion)7|})")]
    [InlineData("Tcp(\"localhost\").BindInterface(\"{|QL0116:eth0|}\")")]
    public Task A_value_at_fault_is_shown_at_the_argument(string calls) => VerifyBuilt(calls);

    [Theory]
    [InlineData("Username(\"a{|QL0107:\\t|}b\").Password(\"p\")")]
    [InlineData("Username(\"a;b\\\\{|QL0107:\\t|}b\").Password(\"p\")")]
    [InlineData("Username(@\"a;;b\"\"{|QL0107:\t|}b\").Password(\"p;\")")]
    [InlineData("Username(\"{|QL0116:a:b|}\").Password(\"p\")")]
    public Task A_character_at_fault_is_shown_exactly(string calls) => VerifyBuilt($"Https(\"localhost\").{calls}");

    [Theory]
    [InlineData("Https(\"{|QL0113:https://localhost|}\")")]
    [InlineData("Https(\"{|QL0113:local host\", 9000|})")]
    [InlineData("Https(port: {|QL0113:9000, host: \"local host|}\")")]
    [InlineData("Https(\"localhost\", {|QL0117:70000|})")]
    [InlineData("Https(\"localhost\", {|QL0113:-1|})")]
    [InlineData("Https(\"localhost\").Address(\"{|QL0114:localhost\", 9000|})")]
    [InlineData("Https(\"localhost,{|QL0114:localhost|}\")")]
    [InlineData("Https(\"{|QL0113:[localhost]|}\")")]
    [InlineData("{|QL0115:Https|}(\"\")")]
    public Task An_address_at_fault_is_shown_where_it_is_given(string calls) => VerifyBuilt(calls);

    [Theory]
    [InlineData("Https(\"localhost\")")]
    [InlineData("Https(\"::1\", 9000)")]
    [InlineData("Https(\"[::1]\", 9000).Address(\"fe80::1%eth0\")")]
    [InlineData("Https(\"db\", port: null).Address(\"db\", 9001)")]
    [InlineData("Https(args[0], 9000).Address(args[0], 9000)")]
    [InlineData("Https(\"db\", int.Parse(args[0])).Address(\"db\", args.Length)")]
    [InlineData("Tcps(\"db\").Username(\"key\").Token(\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE\").AuthTimeout(TimeSpan.FromSeconds(5))")]
    [InlineData("Http(\"db\").Gzip(true).TlsVerify(TlsVerify.On)")]
    [InlineData("Tcp(\"db\").Gzip(false).AutoFlush(true)")]
    [InlineData("Https(\"db\").AutoFlushRows(0).AutoFlushBytes(0).AutoFlushInterval(TimeSpan.Zero)")]
    [InlineData("Https(\"db\").AutoFlush(false).AutoFlushRows(0)")]
    [InlineData("Https(\"db\").Username(\"u;;v;\").Password(\";p\")")]
    [InlineData("Https(\"db\").InitialBufferSize(1 << 20).MaxBufferSize(1L << 30)")]
    [InlineData("Https(\"db\").RowRejected(_ => { }).TimeProvider(TimeProvider.System)")]
    public Task A_chain_that_works_is_left_alone(string calls) => VerifyBuilt(calls);

    [Theory]
    [InlineData("MaxInFlight(65).MaxInFlight(1)")]
    [InlineData("Username(\"x\").Username(null!)")]
    [InlineData("AutoFlush(false).AutoFlushRows(5).AutoFlush(true)")]
    [InlineData("TlsVerify(TlsVerify.UnsafeOff).TlsVerify(TlsVerify.On).TlsRoots(\"a.pem\")")]
    public Task The_last_value_of_a_key_counts(string calls) => VerifyBuilt($"Https(\"localhost\").{calls}");

    [Theory]
    [InlineData("MaxInFlight(args.Length).AutoFlushRows(args.Length).RequestTimeout(TimeSpan.FromSeconds(args.Length))")]
    [InlineData("AutoFlush(args.Length > 0).AutoFlushRows(5)")]
    [InlineData("Username(args[0]).Password(args[1])")]
    [InlineData("TlsRoots(args.FirstOrDefault()).TlsCa(TlsCa.OsRoots)")]
    public Task What_is_not_known_is_left_alone(string calls) => VerifyBuilt($"Https(\"localhost\").{calls}");

    [Fact]
    public Task Either_of_two_values_that_switches_the_verification_off_counts() =>
        VerifyBuilt("Https(\"localhost\").{|QL0119:TlsVerify|}(args.Length > 0 ? TlsVerify.UnsafeOff : TlsVerify.On).TlsRoots(\"a.pem\")");

    [Fact]
    public Task Names_of_constants_are_followed() => ConfCode.Verify(
        """
        class Program
        {
            private const string Host = "{|QL0113:local host|}";

            private const int Batches = 65;

            static QuestSender Connect() => QuestSenderBuilder.Https(Host).MaxInFlight({|QL0117:Batches|}).Build();
        }
        """);

    [Fact]
    public Task A_chain_may_take_several_lines() => ConfCode.VerifyStatements(
        """
        QuestSenderBuilder
            .Tcp("localhost")
            .Username("key")
            .Token("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE")
            .{|QL0111:Gzip|}(true)
            .Build();
        """);

    [Fact]
    public Task A_chain_that_goes_on_elsewhere_lacks_nothing_yet() => ConfCode.VerifyStatements(
        """
        var builder = QuestSenderBuilder.Https("localhost").Username("x").MaxBufferSize(2048);
        builder.TlsRootsPassword("p");
        builder.MaxInFlight({|QL0117:65|}).Gzip(true);
        builder?.MaxNameLength({|QL0117:1|});
        builder!.Token("t").Build();
        """);

    [Fact]
    public Task A_method_in_between_may_add_what_is_missing() => ConfCode.Verify(
        """
        static class Extensions
        {
            public static QuestSenderBuilder WithSecret(this QuestSenderBuilder builder) => builder.Password("p");

            public static QuestSender Connect() => QuestSenderBuilder.Https("db").Username("x").WithSecret().TlsRootsPassword("p").Build();
        }
        """);

    [Fact]
    public Task Methods_may_be_called_without_their_type() => ConfCode.Verify(
        """
        using static Questline.QuestSenderBuilder;

        class Program
        {
            static QuestSender Connect() => Https("localhost").{|QL0118:Username|}("x").Build();
        }
        """);

    [Fact]
    public Task A_builder_of_another_library_is_left_alone() => ConfCode.Verify(
        """
        namespace Other
        {
            class QuestSenderBuilder
            {
                public static QuestSenderBuilder Https(string host) => new();

                public QuestSenderBuilder MaxInFlight(int batches) => this;

                public void Build() => Https("a b").MaxInFlight(65).Build();
            }
        }
        """);

    [Theory]
    [InlineData("FromConf(\"https::addr=localhost;{|QL0119:token|}=t;\").Username(\"u\").Password(\"p\")")]
    [InlineData("FromConf(\"tcp::addr=localhost;\").{|QL0111:Gzip|}(true)")]
    [InlineData("FromConf(\"https::addr=localhost\").{|QL0118:Username|}(\"u\")")]
    [InlineData("FromConf(\"https::addr=localhost;gzip=on;max_in_flight=2;\").MaxInFlight({|QL0117:65|})")]
    [InlineData("FromConf(\"https::addr=localhost:9000;\").Address(\"{|QL0114:localhost|}\")")]
    public Task Calls_add_to_a_conf_string(string calls) => VerifyBuilt(calls);

    [Theory]
    [InlineData("FromConf(\"https::addr=localhost;{|QL0109:gzpi|}=on;\").Username(\"x\")")]
    [InlineData("FromConf(\"https::addr=localhost;auto_flush=off;{|QL0120:auto_flush_rows|}=5;\").Gzip(true)")]
    [InlineData("FromConf(\"{|QL0112:https::|}\").MaxInFlight({|QL0117:65|})")]
    public Task What_the_conf_string_says_by_itself_is_reported_once(string calls) => VerifyBuilt(calls);

    [Theory]
    [InlineData("FromConf(\"https::addr=localhost;auto_flush=off;gzip=on;\").AutoFlush(true).AutoFlushRows(5)")]
    [InlineData("FromConf(\"https::addr=localhost;password=a;;b;username=u;\").Password(\"c;\")")]
    [InlineData("FromConf(args[0]).Username(\"x\")")]
    [InlineData("FromConf($\"https::addr=localhost;{args[0]}\").Username(\"x\")")]
    public Task Calls_may_replace_or_complete_a_conf_string(string calls) => VerifyBuilt(calls);

    private static Task VerifyBuilt(string calls) => ConfCode.VerifyStatements($"QuestSenderBuilder.{calls}.Build();");
}
