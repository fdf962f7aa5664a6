using static Questline.ConfStrings.ConfRelation;
using static Questline.ConfStrings.ConfSchemes;
using static Questline.ConfStrings.ConfValueType;

namespace Questline.ConfStrings;

/// <summary>Every key of a conf string. The parser, the options, the documentation and the tools all read this table.</summary>
internal static class ConfKeys
{
    /// <summary>The default ports of HTTP and TCP, with and without TLS.</summary>
    public const int HttpPort = 9000, TcpPort = 9009;

    private const string NeedsTls = "TLS settings need the scheme `https` or `tcps`";
    private const string OneWayToAuthenticate = "`token` and `username` with `password` are two ways to authenticate: keep one";
    private const string NoAutoFlush = "has no effect beside `auto_flush=off`: remove one of them";

    // The largest array .NET can make, and the longest time that its timers take.
    private const int LargestArray = 2_147_483_591, LongestTime = int.MaxValue;

    private static readonly string[] OnOff = ["on", "off"];

    /// <summary>The table, grouped by what the keys are about.</summary>
    public static readonly ConfKey[] All =
    [
        new(
            "addr", Address, ConfSchemes.All,
            "The servers: `host`, `host:port` or `[ipv6]:port`, separated by commas or by repeating the key; one is used until it fails, then the next"),

        new(
            "username", Text, ConfSchemes.All,
            "User of HTTP Basic authentication; over TCP the key id",
            relations:
            [
                Requires("password", "`username` needs `password` beside it for HTTP Basic authentication", AnyHttp, unless: "token"),
                Requires("token", "`username` needs `token`, the private key, beside it to authenticate over TCP", AnyTcp),
            ]),
        new(
            "password", Text, AnyHttp,
            "Password of HTTP Basic authentication",
            isSecret: true,
            otherSchemeAdvice: "TCP authenticates with `username` and `token`",
            relations: [Requires("username", "`password` needs `username` beside it", AnyHttp, unless: "token")]),
        new(
            "token", Text, ConfSchemes.All,
            "Bearer token; over TCP the private key (`d` of the JSON Web Key)",
            isSecret: true,
            relations:
            [
                Requires("username", "`token` needs `username`, the key id, beside it to authenticate over TCP", AnyTcp),
                Excludes(["username", "password"], OneWayToAuthenticate, AnyHttp),
            ]),
        new(
            "token_x", Text, AnyTcp,
            "Public key, `x` of the JSON Web Key; accepted for other clients' sake, Questline derives it",
            otherSchemeAdvice: "over HTTP a bearer token is `token` alone",
            relations:
            [
                Requires("token", "`token_x` needs `username` and `token` beside it", AnyTcp),
                Requires("token_y", "`token_x` needs `token_y` beside it", AnyTcp),
            ]),
        new(
            "token_y", Text, AnyTcp,
            "Public key, `y` of the JSON Web Key; accepted for other clients' sake, Questline derives it",
            otherSchemeAdvice: "over HTTP a bearer token is `token` alone",
            relations:
            [
                Requires("token", "`token_y` needs `username` and `token` beside it", AnyTcp),
                Requires("token_x", "`token_y` needs `token_x` beside it", AnyTcp),
            ]),
        new(
            "auth_timeout", Milliseconds, AnyTcp,
            "Longest time for the TLS handshake and the authentication over TCP",
            defaultValue: "15000", minimum: 1, maximum: LongestTime,
            otherSchemeAdvice: "over HTTP use `connect_timeout` and `request_timeout`"),

        new(
            "tls_verify", Choice, AnyTls,
            "`unsafe_off` accepts any certificate, for development only; the build has to allow it as well",
            defaultValue: "on", choices: ["on", "unsafe_off"],
            otherSchemeAdvice: NeedsTls,
            relations:
            [
                Excludes(
                    ["tls_roots", "tls_ca"],
                    "`tls_verify=unsafe_off` verifies nothing, so `tls_ca` and `tls_roots` contradict it: remove `tls_verify`",
                    AnyTls, when: "unsafe_off"),
            ]),
        new(
            "tls_ca", Choice, AnyTls,
            "Whose certificates are trusted: the operating system's store, Mozilla's roots, both, or those in the file `tls_roots`",
            defaultValue: "os_roots", choices: ["os_roots", "webpki_roots", "webpki_and_os_roots", "pem_file"],
            otherSchemeAdvice: NeedsTls,
            relations: [Requires("tls_roots", "`tls_ca=pem_file` needs `tls_roots`, the path of the file", AnyTls, when: "pem_file")]),
        new(
            "tls_roots", FilePath, AnyTls,
            "Path of a PEM file with the trusted certificates; implies `tls_ca=pem_file`",
            otherSchemeAdvice: NeedsTls,
            relations:
            [
                Excludes(
                    ["tls_ca"],
                    "`tls_roots` goes with `tls_ca=pem_file` only: remove `tls_roots`, or set `tls_ca` to `pem_file`",
                    AnyTls, values: ["os_roots", "webpki_roots", "webpki_and_os_roots"]),
            ]),
        new(
            "tls_roots_password", Text, AnyTls,
            "Password of `tls_roots` where that is a PKCS#12 store",
            isSecret: true,
            otherSchemeAdvice: NeedsTls,
            relations: [Requires("tls_roots", "`tls_roots_password` needs `tls_roots`, the store that it opens", AnyTls)]),
        new(
            "tls_check_revocation", Choice, AnyTls,
            "Whether the authorities are asked if they have revoked a certificate of the server; where no answer is to be had, the server is refused",
            defaultValue: "off", choices: OnOff,
            otherSchemeAdvice: NeedsTls,
            relations:
            [
                Excludes(
                    ["tls_verify"],
                    "`tls_check_revocation` needs verification: remove `tls_verify=unsafe_off`",
                    AnyTls, when: "on", values: ["unsafe_off"]),
            ]),
        new(
            "tls_expiry_notice_days", Count, AnyTls,
            "Days before a certificate of the server expires from which on the log warns once a day; 0 for never",
            defaultValue: "30", maximum: 3650,
            otherSchemeAdvice: NeedsTls),

        new(
            "protocol_version", Choice, ConfSchemes.All,
            "Version of the line protocol; `auto` asks the server over HTTP and is 1 over TCP",
            defaultValue: "auto", choices: ["auto", "1", "2", "3"]),
        new(
            "max_name_len", Count, ConfSchemes.All,
            "Longest name of a table or column, in bytes of UTF-8; the server's own limit counts where it is lower",
            defaultValue: "127", minimum: 16, maximum: int.MaxValue),

        new(
            "init_buf_size", Bytes, ConfSchemes.All,
            "Size of the segments that make up the memory for rows; a larger row gets one of its own",
            defaultValue: "65536", minimum: 1024, maximum: LargestArray),
        new(
            "max_buf_size", Bytes, ConfSchemes.All,
            "Most memory that unsent rows may take; a writer waits when it is full. At least `init_buf_size`",
            defaultValue: "104857600", minimum: 1024),
        new(
            "auto_flush", Choice, ConfSchemes.All,
            "`off` sends rows only when a flush is asked for",
            defaultValue: "on", choices: OnOff),
        new(
            "auto_flush_rows", Count, ConfSchemes.All,
            "Rows with which a batch is sent, or `off`",
            defaultValue: "75000", tcpDefault: "600", minimum: 1, maximum: int.MaxValue, canBeOff: true,
            relations: [MutedBy("auto_flush", "off", $"`auto_flush_rows` {NoAutoFlush}")]),
        new(
            "auto_flush_bytes", Bytes, ConfSchemes.All,
            "Bytes with which a batch is sent, or `off`; counted before compression",
            defaultValue: "off", minimum: 1, canBeOff: true,
            relations: [MutedBy("auto_flush", "off", $"`auto_flush_bytes` {NoAutoFlush}")]),
        new(
            "auto_flush_interval", Milliseconds, ConfSchemes.All,
            "Longest time that a row waits before it is sent, or `off`",
            defaultValue: "1000", minimum: 1, maximum: LongestTime, canBeOff: true,
            relations: [MutedBy("auto_flush", "off", $"`auto_flush_interval` {NoAutoFlush}")]),

        new(
            "connect_timeout", Milliseconds, ConfSchemes.All,
            "Longest time to open a connection; over TCP also the longest time in which a server may take no rows",
            defaultValue: "10000", minimum: 1, maximum: LongestTime),
        new(
            "request_timeout", Milliseconds, AnyHttp,
            "Longest time for one request, to which the time for its size is added (`request_min_throughput`)",
            defaultValue: "10000", minimum: 1, maximum: LongestTime),
        new(
            "request_min_throughput", BytesPerSecond, AnyHttp,
            "Slowest upload to expect: a request of n bytes gets n divided by this in addition; 0 adds nothing",
            defaultValue: "102400"),
        new(
            "retry_timeout", Milliseconds, AnyHttp,
            "How long what fails for the moment is repeated, from its first failure on; 0 for never. Always 10000 over TCP",
            defaultValue: "10000", maximum: LongestTime),
        new(
            "retry_max_backoff_millis", Milliseconds, AnyHttp,
            "Longest pause between two attempts, unless the server asks for more (`Retry-After`). Always 1000 over TCP",
            defaultValue: "1000", minimum: 10, maximum: LongestTime),
        new(
            "gzip", Choice, AnyHttp,
            "Whether requests are compressed",
            defaultValue: "off", choices: ["on", "off", "true", "false"]),
        new(
            "pool_timeout", Milliseconds, AnyHttp,
            "How long an idle connection is kept open; 0 for not at all",
            defaultValue: "120000", maximum: LongestTime),
        new(
            "bind_interface", IPAddress, AnyTcp,
            "IP address of the local network interface to connect from"),
        new(
            "max_in_flight", Count, AnyHttp,
            "Batches on the wire at once, each over a connection of its own; more than 1 gives up the order between batches. Always 1 over TCP",
            defaultValue: "1", minimum: 1, maximum: 64),
        new(
            "close_timeout", Milliseconds, ConfSchemes.All,
            "How long `DisposeAsync` waits for pending rows to be acknowledged, repetitions included",
            defaultValue: "5000", maximum: LongestTime),
    ];

    private static readonly Dictionary<string, ConfKey> ByName = All.ToDictionary(static key => key.Name, StringComparer.Ordinal);

    public static ConfKey? Find(string name) => ByName.TryGetValue(name, out ConfKey? key) ? key : null;

    /// <summary>The key that was probably meant, or null.</summary>
    public static string? Nearest(string name) => Spelling.Nearest(name, ByName.Keys);
}
