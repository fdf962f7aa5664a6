using Questline.Configuration;
using Questline.ConfStrings;
using Questline.Tls;

namespace Questline.Runtime.Tests.Configuration;

public class SettingsTests
{
    [Fact]
    public void Every_setting_has_its_default()
    {
        SenderSettings settings = Read("https::addr=localhost;");

        settings.ShouldBeEquivalentTo(new SenderSettings
        {
            Scheme = QuestScheme.Https,
            Addresses = new ServerAddress[] { new("localhost", 9000) },
            Credentials = null,
            AuthTimeout = TimeSpan.FromSeconds(15),
            Tls = new TlsSettings(TlsCa.OsRoots, null, null, Verify: true),
            ProtocolVersion = null,
            MaxNameLength = 127,
            InitialBufferSize = 65_536,
            MaxBufferSize = 104_857_600,
            AutoFlushRows = 75_000,
            AutoFlushBytes = null,
            AutoFlushInterval = TimeSpan.FromSeconds(1),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            RequestTimeout = TimeSpan.FromSeconds(10),
            RequestMinThroughput = 102_400,
            RetryTimeout = TimeSpan.FromSeconds(10),
            RetryMaxBackoff = TimeSpan.FromSeconds(1),
            Gzip = false,
            PoolTimeout = TimeSpan.FromMinutes(2),
            BindInterface = null,
            MaxInFlight = 1,
            CloseTimeout = TimeSpan.FromSeconds(5),
            Warnings = [],
        });
    }

    [Fact]
    public void Every_key_reaches_its_setting()
    {
        SenderSettings settings = Read(
            "http::addr=a:1;protocol_version=2;max_name_len=64;init_buf_size=2048;max_buf_size=4096;auto_flush_rows=1;auto_flush_bytes=2;"
            + "auto_flush_interval=3;connect_timeout=4;request_timeout=5;request_min_throughput=6;retry_timeout=7;"
            + "retry_max_backoff_millis=80;gzip=true;pool_timeout=9;max_in_flight=10;close_timeout=11;");

        settings.ShouldBeEquivalentTo(new SenderSettings
        {
            Scheme = QuestScheme.Http,
            Addresses = new ServerAddress[] { new("a", 1) },
            Credentials = null,
            AuthTimeout = TimeSpan.FromSeconds(15),
            Tls = new TlsSettings(TlsCa.OsRoots, null, null, Verify: true),
            ProtocolVersion = ProtocolVersion.Version2,
            MaxNameLength = 64,
            InitialBufferSize = 2048,
            MaxBufferSize = 4096,
            AutoFlushRows = 1,
            AutoFlushBytes = 2,
            AutoFlushInterval = TimeSpan.FromMilliseconds(3),
            ConnectTimeout = TimeSpan.FromMilliseconds(4),
            RequestTimeout = TimeSpan.FromMilliseconds(5),
            RequestMinThroughput = 6,
            RetryTimeout = TimeSpan.FromMilliseconds(7),
            RetryMaxBackoff = TimeSpan.FromMilliseconds(80),
            Gzip = true,
            PoolTimeout = TimeSpan.FromMilliseconds(9),
            BindInterface = null,
            MaxInFlight = 10,
            CloseTimeout = TimeSpan.FromMilliseconds(11),
            Warnings = settings.Warnings,
        });
    }

    [Fact]
    public void A_user_with_a_password_is_basic_authentication() =>
        Read("https::addr=a;username=joe;password=p;;w;").Credentials.ShouldBe(new BasicCredentials("joe", "p;w"));

    [Fact]
    public void A_token_is_bearer_authentication() => Read("https::addr=a;token=t;").Credentials.ShouldBe(new BearerCredentials("t"));

    [Fact]
    public void A_roots_file_implies_pem_file() =>
        Read("https::addr=a;tls_roots=r;").Tls.ShouldBe(new TlsSettings(TlsCa.PemFile, "r", null, Verify: true));

    [Theory]
    [InlineData("os_roots", TlsCa.OsRoots)]
    [InlineData("webpki_roots", TlsCa.WebpkiRoots)]
    [InlineData("webpki_and_os_roots", TlsCa.WebpkiAndOsRoots)]
    public void Tls_ca_names_whom_to_trust(string word, TlsCa ca) => Read($"https::addr=a;tls_ca={word};").Tls.Ca.ShouldBe(ca);

    [Fact]
    public void Verification_is_off_only_when_the_conf_string_says_so() =>
        Read("https::addr=a;tls_verify=unsafe_off;").Tls.Verify.ShouldBeFalse();

    [Theory]
    [InlineData("auto", null)]
    [InlineData("1", ProtocolVersion.Version1)]
    [InlineData("3", ProtocolVersion.Version3)]
    public void The_protocol_version_is_given_or_asked_for(string word, ProtocolVersion? version) =>
        Read($"http::addr=a;protocol_version={word};").ProtocolVersion.ShouldBe(version);

    [Fact]
    public void Auto_flush_off_switches_all_its_triggers_off()
    {
        SenderSettings settings = Read("http::addr=a;auto_flush=off;auto_flush_rows=10;");

        settings.AutoFlushRows.ShouldBeNull();
        settings.AutoFlushBytes.ShouldBeNull();
        settings.AutoFlushInterval.ShouldBeNull();
        settings.Warnings.ShouldBe(["`auto_flush_rows` has no effect beside `auto_flush=off`: remove one of them."]);
    }

    [Fact]
    public void Zero_in_the_options_switches_a_trigger_off()
    {
        SenderSettings settings = SenderSettings.From(new QuestSenderOptions
        {
            Addresses = { "a" },
            AutoFlushRows = 0,
            AutoFlushBytes = 0,
            AutoFlushInterval = TimeSpan.Zero,
        });

        settings.AutoFlushRows.ShouldBeNull();
        settings.AutoFlushBytes.ShouldBeNull();
        settings.AutoFlushInterval.ShouldBeNull();
    }

    [Fact]
    public void An_infinite_interval_in_the_options_switches_it_off() =>
        SenderSettings.From(new QuestSenderOptions { Addresses = { "a" }, AutoFlushInterval = Timeout.InfiniteTimeSpan })
            .AutoFlushInterval.ShouldBeNull();

    [Fact]
    public void An_address_stands_in_a_url_with_its_brackets()
    {
        Read("http::addr=[::1]:1;").Addresses.Single().Authority.ShouldBe("[::1]:1");
        Read("http::addr=localhost;").Addresses.Single().Authority.ShouldBe("localhost:9000");
    }

    private static SenderSettings Read(string confString) => SenderSettings.From(ConfString.Parse(confString));
}
