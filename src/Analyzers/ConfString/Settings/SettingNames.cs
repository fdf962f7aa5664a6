using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The key of each property of the options, and of the builder's method of the same name.</summary>
internal static class SettingNames
{
    /// <summary>The property that is no key, since a conf string begins with it.</summary>
    public const string Scheme = "Scheme";

    /// <summary>The property that is a list.</summary>
    public const string Addresses = "Addresses";

    // Configuration finds properties whatever their case.
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        [Addresses] = "addr",
        ["Username"] = "username",
        ["Password"] = "password",
        ["Token"] = "token",
        ["TokenX"] = "token_x",
        ["TokenY"] = "token_y",
        ["AuthTimeout"] = "auth_timeout",
        ["TlsVerify"] = "tls_verify",
        ["TlsCa"] = "tls_ca",
        ["TlsRoots"] = "tls_roots",
        ["TlsRootsPassword"] = "tls_roots_password",
        ["TlsCheckRevocation"] = "tls_check_revocation",
        ["TlsExpiryNoticeDays"] = "tls_expiry_notice_days",
        ["ProtocolVersion"] = "protocol_version",
        ["MaxNameLength"] = "max_name_len",
        ["InitialBufferSize"] = "init_buf_size",
        ["MaxBufferSize"] = "max_buf_size",
        ["AutoFlush"] = "auto_flush",
        ["AutoFlushRows"] = "auto_flush_rows",
        ["AutoFlushBytes"] = "auto_flush_bytes",
        ["AutoFlushInterval"] = "auto_flush_interval",
        ["ConnectTimeout"] = "connect_timeout",
        ["RequestTimeout"] = "request_timeout",
        ["RequestMinThroughput"] = "request_min_throughput",
        ["RetryTimeout"] = "retry_timeout",
        ["RetryMaxBackoff"] = "retry_max_backoff_millis",
        ["Gzip"] = "gzip",
        ["PoolTimeout"] = "pool_timeout",
        ["BindInterface"] = "bind_interface",
        ["MaxInFlight"] = "max_in_flight",
        ["CloseTimeout"] = "close_timeout",
    };

    private static readonly Dictionary<string, string> Names =
        Keys.Keys.Append(Scheme).ToDictionary(static name => name, static name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The key that a property or method sets; null where it sets none.</summary>
    public static ConfKey? Find(string name) => Keys.TryGetValue(name, out string? key) ? ConfKeys.Find(key) : null;

    /// <summary>The name as it is spelt in C#, of one that configuration finds.</summary>
    public static string Canonical(string name) => Names.TryGetValue(name, out string? canonical) ? canonical : name;
}
