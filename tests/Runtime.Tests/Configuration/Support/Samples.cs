namespace Questline.Runtime.Tests.Configuration;

/// <summary>One use of a key: a conf string, and options that mean the same.</summary>
public sealed record Sample(string Key, string Conf, QuestSenderOptions Options)
{
    public override string ToString() => Conf;
}

/// <summary>For every key at least one use with a value that is not its default.</summary>
internal static class Samples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        Https("addr", "", o => { }),
        Https("addr", "addr=b:2,[::1]:3;addr=c:4;", o => Array.ForEach(["b:2", "[::1]:3", "c:4"], o.Addresses.Add)),
        Https("username", "username=joe;password=x;", o => (o.Username, o.Password) = ("joe", "x")),
        Tcps("username", "username=kid;token=abcd;", o => (o.Username, o.Token) = ("kid", "abcd")),
        Https("password", "username=joe;password=p;;w =;", o => (o.Username, o.Password) = ("joe", "p;w =")),
        Https("token", "token=t;", o => o.Token = "t"),
        Tcps("token_x", "username=k;token=abcd;token_x=x;token_y=y;", o => (o.Username, o.Token, o.TokenX, o.TokenY) = ("k", "abcd", "x", "y")),
        Tcps("token_y", "username=k;token=abcd;token_y=y;token_x=x;", o => (o.Username, o.Token, o.TokenX, o.TokenY) = ("k", "abcd", "x", "y")),
        Tcps("auth_timeout", "auth_timeout=1;", o => o.AuthTimeout = Milliseconds(1)),
        Https("tls_verify", "tls_verify=unsafe_off;", o => o.TlsVerify = TlsVerify.UnsafeOff),
        Https("tls_ca", "tls_ca=webpki_roots;", o => o.TlsCa = TlsCa.WebpkiRoots),
        Https("tls_ca", "tls_ca=webpki_and_os_roots;", o => o.TlsCa = TlsCa.WebpkiAndOsRoots),
        Https("tls_ca", "tls_ca=pem_file;tls_roots=r;", o => (o.TlsCa, o.TlsRoots) = (TlsCa.PemFile, "r")),
        Https("tls_roots", "tls_roots=certs/ca.pem;", o => o.TlsRoots = "certs/ca.pem"),
        Https("tls_roots_password", "tls_roots=r.p12;tls_roots_password=x;", o => (o.TlsRoots, o.TlsRootsPassword) = ("r.p12", "x")),
        Https("tls_check_revocation", "tls_check_revocation=on;", o => o.TlsCheckRevocation = true),
        Https("tls_expiry_notice_days", "tls_expiry_notice_days=14;", o => o.TlsExpiryNoticeDays = 14),
        Https("protocol_version", "protocol_version=2;", o => o.ProtocolVersion = ProtocolVersion.Version2),
        Https("max_name_len", "max_name_len=64;", o => o.MaxNameLength = 64),
        Https("init_buf_size", "init_buf_size=2048;", o => o.InitialBufferSize = 2048),
        Https("max_buf_size", "max_buf_size=5000000000;", o => o.MaxBufferSize = 5_000_000_000),
        Https("auto_flush", "auto_flush=off;", o => o.AutoFlush = false),
        Https("auto_flush_rows", "auto_flush_rows=5;", o => o.AutoFlushRows = 5),
        Https("auto_flush_rows", "auto_flush_rows=off;", o => o.AutoFlushRows = 0),
        Https("auto_flush_bytes", "auto_flush_bytes=6;", o => o.AutoFlushBytes = 6),
        Https("auto_flush_interval", "auto_flush_interval=250;", o => o.AutoFlushInterval = Milliseconds(250)),
        Https("auto_flush_interval", "auto_flush_interval=off;", o => o.AutoFlushInterval = TimeSpan.Zero),
        Https("connect_timeout", "connect_timeout=4;", o => o.ConnectTimeout = Milliseconds(4)),
        Https("request_timeout", "request_timeout=90000000;", o => o.RequestTimeout = TimeSpan.FromHours(25)),
        Https("request_min_throughput", "request_min_throughput=0;", o => o.RequestMinThroughput = 0),
        Https("retry_timeout", "retry_timeout=0;", o => o.RetryTimeout = TimeSpan.Zero),
        Https("retry_max_backoff_millis", "retry_max_backoff_millis=80;", o => o.RetryMaxBackoff = Milliseconds(80)),
        Https("gzip", "gzip=on;", o => o.Gzip = true),
        Https("pool_timeout", "pool_timeout=9;", o => o.PoolTimeout = Milliseconds(9)),
        Tcps("bind_interface", "bind_interface=10.0.0.1;", o => o.BindInterface = "10.0.0.1"),
        Https("max_in_flight", "max_in_flight=10;", o => o.MaxInFlight = 10),
        Https("close_timeout", "close_timeout=0;", o => o.CloseTimeout = TimeSpan.Zero),
    ];

    private static Sample Https(string key, string entries, Action<QuestSenderOptions> set) => Of(QuestScheme.Https, key, entries, set);

    private static Sample Tcps(string key, string entries, Action<QuestSenderOptions> set) => Of(QuestScheme.Tcps, key, entries, set);

    private static Sample Of(QuestScheme scheme, string key, string entries, Action<QuestSenderOptions> set)
    {
        QuestSenderOptions options = new() { Scheme = scheme, Addresses = { "a:1" } };
        set(options);
        string word = scheme == QuestScheme.Https ? "https" : "tcps";
        return new Sample(key, $"{word}::addr=a:1;{entries}", options);
    }

    private static TimeSpan Milliseconds(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
