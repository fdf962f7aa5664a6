using Questline.ConfStrings;
using Questline.Tls;

namespace Questline.Configuration;

/// <summary>Makes settings of a conf string without errors. What it does not give comes from the key table.</summary>
internal sealed class SettingsReader(ConfString conf)
{
    public static SenderSettings Read(ConfString conf) => new SettingsReader(conf).Read();

    private SenderSettings Read()
    {
        bool autoFlush = ConfWords.ToSwitch(Value("auto_flush"));
        return new SenderSettings
        {
            Scheme = ConfWords.ToScheme(conf.Scheme),
            Addresses = conf.Addresses.Select(static address => new ServerAddress(address.Host, address.Port)).ToArray(),
            Credentials = ReadCredentials(),
            AuthTimeout = Time("auth_timeout"),
            Tls = ReadTls(),
            ProtocolVersion = ReadProtocolVersion(),
            MaxNameLength = (int)Number("max_name_len"),
            InitialBufferSize = (int)Number("init_buf_size"),
            MaxBufferSize = Number("max_buf_size"),
            AutoFlushRows = autoFlush ? (int?)ConfWords.ToNumber(Value("auto_flush_rows")) : null,
            AutoFlushBytes = autoFlush ? ConfWords.ToNumber(Value("auto_flush_bytes")) : null,
            AutoFlushInterval = autoFlush ? ConfWords.ToTime(Value("auto_flush_interval")) : null,
            ConnectTimeout = Time("connect_timeout"),
            RequestTimeout = Time("request_timeout"),
            RequestMinThroughput = Number("request_min_throughput"),
            RetryTimeout = Time("retry_timeout"),
            RetryMaxBackoff = Time("retry_max_backoff_millis"),
            Gzip = ConfWords.ToSwitch(Value("gzip")),
            PoolTimeout = Time("pool_timeout"),
            BindInterface = Value("bind_interface"),
            MaxInFlight = (int)Number("max_in_flight"),
            CloseTimeout = Time("close_timeout"),
            Warnings = conf.Problems.Select(static problem => problem.Message).ToArray(),
        };
    }

    private Credentials? ReadCredentials()
    {
        string? username = conf.Find("username");
        string? token = conf.Find("token");
        if (token is null)
            return username is null ? null : new BasicCredentials(username, conf.Find("password")!);

        return username is null ? new BearerCredentials(token) : new EcdsaCredentials(username, token);
    }

    private TlsSettings ReadTls()
    {
        string? roots = conf.Find("tls_roots");
        TlsCa ca = roots is null ? ConfWords.ToTlsCa(Value("tls_ca")!) : TlsCa.PemFile;
        bool verify = ConfWords.ToTlsVerify(Value("tls_verify")) == TlsVerify.On;
        return new TlsSettings(ca, roots, conf.Find("tls_roots_password"), verify)
        {
            CheckRevocation = ConfWords.ToSwitch(Value("tls_check_revocation")),
            ExpiryNotice = TimeSpan.FromDays((int)Number("tls_expiry_notice_days")),
        };
    }

    // TCP cannot ask the server.
    private ProtocolVersion? ReadProtocolVersion() =>
        ConfWords.ToProtocolVersion(Value("protocol_version"))
        ?? ((conf.Scheme & ConfSchemes.AnyTcp) != 0 ? ProtocolVersion.Version1 : null);

    private string? Value(string key) => conf.Find(key) ?? ConfKeys.Find(key)!.Default(conf.Scheme);

    private long Number(string key) => ConfWords.ToNumber(Value(key))!.Value;

    private TimeSpan Time(string key) => ConfWords.ToTime(Value(key))!.Value;
}
