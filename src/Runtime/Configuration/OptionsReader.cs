using Questline.ConfStrings;
using static Questline.Configuration.ConfWords;

namespace Questline.Configuration;

/// <summary>Makes options of a conf string without errors. What the conf string does not give stays null.</summary>
internal static class OptionsReader
{
    public static QuestSenderOptions Read(ConfString conf)
    {
        QuestSenderOptions options = new()
        {
            Scheme = ToScheme(conf.Scheme),
            Username = conf.Find("username"),
            Password = conf.Find("password"),
            Token = conf.Find("token"),
            TokenX = conf.Find("token_x"),
            TokenY = conf.Find("token_y"),
            AuthTimeout = ToTime(conf.Find("auth_timeout")),
            TlsVerify = ToTlsVerify(conf.Find("tls_verify")),
            TlsCa = conf.Find("tls_ca") is { } ca ? ToTlsCa(ca) : null,
            TlsRoots = conf.Find("tls_roots"),
            TlsRootsPassword = conf.Find("tls_roots_password"),
            TlsCheckRevocation = ToSwitch(conf.Find("tls_check_revocation")),
            TlsExpiryNoticeDays = (int?)ToNumber(conf.Find("tls_expiry_notice_days")),
            ProtocolVersion = ToProtocolVersion(conf.Find("protocol_version")),
            MaxNameLength = (int?)ToNumber(conf.Find("max_name_len")),
            InitialBufferSize = (int?)ToNumber(conf.Find("init_buf_size")),
            MaxBufferSize = ToNumber(conf.Find("max_buf_size")),
            AutoFlush = conf.Find("auto_flush") != ConfKey.Off,
            AutoFlushRows = (int?)ToNumber(ZeroIfOff(conf.Find("auto_flush_rows"))),
            AutoFlushBytes = ToNumber(ZeroIfOff(conf.Find("auto_flush_bytes"))),
            AutoFlushInterval = ToTime(ZeroIfOff(conf.Find("auto_flush_interval"))),
            ConnectTimeout = ToTime(conf.Find("connect_timeout")),
            RequestTimeout = ToTime(conf.Find("request_timeout")),
            RequestMinThroughput = ToNumber(conf.Find("request_min_throughput")),
            RetryTimeout = ToTime(conf.Find("retry_timeout")),
            RetryMaxBackoff = ToTime(conf.Find("retry_max_backoff_millis")),
            Gzip = ToSwitch(conf.Find("gzip")),
            PoolTimeout = ToTime(conf.Find("pool_timeout")),
            BindInterface = conf.Find("bind_interface"),
            MaxInFlight = (int?)ToNumber(conf.Find("max_in_flight")),
            CloseTimeout = ToTime(conf.Find("close_timeout")),
        };
        foreach (ConfAddress address in conf.Addresses)
            options.Addresses.Add(new ServerAddress(address.Host, address.Port).Authority);

        return options;
    }

    private static string? ZeroIfOff(string? word) => word == ConfKey.Off ? "0" : word;
}
