using Questline.Configuration;

namespace Questline.Runtime.Tests.Configuration;

public class OptionsTests
{
    /// <summary>A conf string, and options that say the same.</summary>
    public static TheoryData<string, QuestSenderOptions> SameMistakes => new()
    {
        { "https::gzip=on;", new() { Gzip = true } },
        { "https::addr=local host;", new() { Addresses = { "local host" } } },
        { "https::addr=a,b:0;", new() { Addresses = { "a", "b:0" } } },
        { "https::addr=a;username=joe;", Options(o => o.Username = "joe") },
        { "https::addr=a;password=;", Options(o => o.Password = "") },
        { "https::addr=a;token=t;username=joe;password=x;", new() { Addresses = { "a" }, Token = "t", Username = "joe", Password = "x" } },
        { "http::addr=a;tls_ca=os_roots;", new() { Scheme = QuestScheme.Http, Addresses = { "a" }, TlsCa = TlsCa.OsRoots } },
        { "https::addr=a;tls_ca=pem_file;", Options(o => o.TlsCa = TlsCa.PemFile) },
        { "https::addr=a;tls_roots_password=x;", Options(o => o.TlsRootsPassword = "x") },
        { "https::addr=a;tls_verify=unsafe_off;tls_roots=r;", Options(o => (o.TlsVerify, o.TlsRoots) = (TlsVerify.UnsafeOff, "r")) },
        {
            "https::addr=a;tls_verify=unsafe_off;tls_check_revocation=on;",
            Options(o => (o.TlsVerify, o.TlsCheckRevocation) = (TlsVerify.UnsafeOff, true))
        },
        { "https::addr=a;tls_expiry_notice_days=3651;", Options(o => o.TlsExpiryNoticeDays = 3651) },
        { "https::addr=a;max_name_len=1;", Options(o => o.MaxNameLength = 1) },
        { "https::addr=a;auto_flush_rows=-1;", Options(o => o.AutoFlushRows = -1) },
        { "https::addr=a;request_timeout=0;", Options(o => o.RequestTimeout = TimeSpan.Zero) },
        { "https::addr=a;max_in_flight=100;", Options(o => o.MaxInFlight = 100) },
        { "https::addr=a;bind_interface=10.0.0.1;", Options(o => o.BindInterface = "10.0.0.1") },
        { "tcps::addr=a;bind_interface=eth0;", Tcps(o => o.BindInterface = "eth0") },
        { "tcps::addr=a;auth_timeout=0;", Tcps(o => o.AuthTimeout = TimeSpan.Zero) },
        { "tcps::addr=a;token=abcd;", Tcps(o => o.Token = "abcd") },
        { "tcps::addr=a;username=k;token=abcd;token_x=x;", Tcps(o => (o.Username, o.Token, o.TokenX) = ("k", "abcd", "x")) },
        { "tcps::addr=a;username=k;token=abcd;token_y=y;", Tcps(o => (o.Username, o.Token, o.TokenY) = ("k", "abcd", "y")) },
        { "tcps::addr=a;gzip=on;", Tcps(o => o.Gzip = true) },
        { "http::addr=a;tls_verify=unsafe_off;", new() { Scheme = QuestScheme.Http, Addresses = { "a" }, TlsVerify = TlsVerify.UnsafeOff } },
        { "https::addr=a;tls_roots=;", Options(o => o.TlsRoots = "") },
        { "https::addr=a;protocol_version=9;", Options(o => o.ProtocolVersion = (ProtocolVersion)9) },
        { "https::addr=a;init_buf_size=1;", Options(o => o.InitialBufferSize = 1) },
        { "https::addr=a;max_buf_size=1;", Options(o => o.MaxBufferSize = 1) },
        { "https::addr=a;auto_flush_bytes=-1;", Options(o => o.AutoFlushBytes = -1) },
        { "https::addr=a;auto_flush_interval=-5;", Options(o => o.AutoFlushInterval = TimeSpan.FromMilliseconds(-5)) },
        { "https::addr=a;connect_timeout=0;", Options(o => o.ConnectTimeout = TimeSpan.Zero) },
        { "https::addr=a;request_min_throughput=-1;", Options(o => o.RequestMinThroughput = -1) },
        { "https::addr=a;retry_timeout=2147483648;", Options(o => o.RetryTimeout = TimeSpan.FromMilliseconds(2147483648)) },
        { "https::addr=a;retry_max_backoff_millis=9;", Options(o => o.RetryMaxBackoff = TimeSpan.FromMilliseconds(9)) },
        { "https::addr=a;pool_timeout=-1;", Options(o => o.PoolTimeout = TimeSpan.FromMilliseconds(-1)) },
        { "https::addr=a;close_timeout=-1;", Options(o => o.CloseTimeout = TimeSpan.FromMilliseconds(-1)) },
        { "https::addr=a;max_buf_size=2048;init_buf_size=4096;", Options(o => (o.InitialBufferSize, o.MaxBufferSize) = (4096, 2048)) },
    };

    [Theory]
    [MemberData(nameof(SameMistakes), DisableDiscoveryEnumeration = true)]
    public void The_same_mistake_has_the_same_reason_without_a_position(string confString, QuestSenderOptions options)
    {
        QuestConfigurationException fromText = Should.Throw<QuestConfigurationException>(() => QuestSenderOptions.Parse(confString));
        QuestConfigurationException fromOptions = Should.Throw<QuestConfigurationException>(() => SenderSettings.From(options));

        fromOptions.Reason.ShouldBe(fromText.Reason);
        fromOptions.Key.ShouldBe(fromText.Key);
        fromText.Position.ShouldNotBeNull();
        fromOptions.Position.ShouldBeNull();
    }

    [Fact]
    public void A_key_that_is_not_given_stays_null() =>
        QuestSenderOptions.Parse("https::addr=localhost;")
            .ShouldBeEquivalentTo(new QuestSenderOptions { Addresses = { "localhost:9000" } });

    [Theory]
    [InlineData("username=joe;password=x", "https")]
    [InlineData("tls_ca=webpki_roots;protocol_version=3;max_name_len=100;gzip=on;max_in_flight=2", "https")]
    [InlineData("auto_flush_rows=off;auto_flush_bytes=off;auto_flush_interval=off", "http")]
    [InlineData("auto_flush_rows=5;auto_flush_bytes=6;auto_flush_interval=7;auto_flush=on", "http")]
    [InlineData("init_buf_size=2048;max_buf_size=4096;retry_timeout=0;pool_timeout=0;close_timeout=0", "http")]
    public void Options_of_a_conf_string_give_the_settings_of_the_conf_string(string entries, string scheme)
    {
        string confString = $"{scheme}::addr=[::1]:9001;{entries};";

        SenderSettings.From(QuestSenderOptions.Parse(confString))
            .ShouldBeEquivalentTo(SenderSettings.From(Questline.ConfStrings.ConfString.Parse(confString)));
    }

    [Fact]
    public void A_scheme_that_does_not_exist_is_refused() =>
        Should.Throw<QuestConfigurationException>(() => SenderSettings.From(Options(o => o.Scheme = (QuestScheme)9)))
            .Reason.ShouldStartWith("The scheme is one of");

    [Fact]
    public void A_fraction_of_a_millisecond_is_rounded_up_so_that_it_does_not_vanish() =>
        SenderSettings.From(new QuestSenderOptions { Addresses = { "a" }, CloseTimeout = TimeSpan.FromTicks(1) })
            .CloseTimeout.ShouldBe(TimeSpan.FromMilliseconds(1));

    [Fact]
    public void A_null_conf_string_is_an_argument_error() =>
        Should.Throw<ArgumentNullException>(() => QuestSenderOptions.Parse(null!)).ParamName.ShouldBe("confString");

    private static QuestSenderOptions Options(Action<QuestSenderOptions> set) => Options(QuestScheme.Https, set);

    private static QuestSenderOptions Tcps(Action<QuestSenderOptions> set) => Options(QuestScheme.Tcps, set);

    private static QuestSenderOptions Options(QuestScheme scheme, Action<QuestSenderOptions> set)
    {
        QuestSenderOptions options = new() { Scheme = scheme, Addresses = { "a" } };
        set(options);
        return options;
    }
}
