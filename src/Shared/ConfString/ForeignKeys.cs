namespace Questline.ConfStrings;

/// <summary>Keys that work elsewhere, each with the reason why it does not work here.</summary>
internal static class ForeignKeys
{
    private const string Alias = "is an alias of some clients";
    private const string Quota = "limits the WebSocket transport (`ws`, `wss`)";
    private const string StoreAndForward = "is about the store-and-forward files of the WebSocket transport (`ws`, `wss`)";
    private const string ErrorPolicy = "is an error policy of the WebSocket transport (`ws`, `wss`)";
    private const string Query = "is about reading from QuestDB; Questline only writes";
    private const string Pool = "is about a pool of WebSocket connections (`ws`, `wss`)";
    private const string Reconnect = "is about reconnecting a WebSocket (`ws`, `wss`)";

    /// <summary>The table; the first row that matches counts.</summary>
    public static readonly ForeignKey[] All =
    [
        new("user", Alias, "username"),
        new("pass", Alias, "password"),
        new("host", "is no key of any client", "addr"),
        new("port", "is no key of any client: the port follows the host in `addr`", "addr"),

        new("own_socket", "is a key of the official .NET client; Questline always owns its connections"),
        new("convert_local_to_utc", "is a key of the official .NET client and has no meaning here"),
        new("stdlib_http", "is a key of the Node.js client, which has two HTTP libraries to choose from"),
        new("in_flight_window", "is a key of the Go client's WebSocket transport", "max_in_flight"),
        new("gorilla", "is a compression of the Go client's WebSocket transport"),

        new("max_datagram_size", "is about UDP (`udp`), which Questline does not speak"),
        new("multicast_ttl", "is about UDP (`udp`), which Questline does not speak"),

        new("auth_timeout_ms", "belongs to the WebSocket transport (`ws`, `wss`)", "auth_timeout"),
        new("close_flush_timeout_millis", "belongs to the WebSocket transport (`ws`, `wss`)", "close_timeout"),
        new("ping_timeout", "belongs to the WebSocket transport (`ws`, `wss`)"),
        new("proxy", "belongs to the official .NET client's WebSocket transport"),
        new("zone", "chooses between servers of the WebSocket transport (`ws`, `wss`)"),
        new("transaction", "belongs to the WebSocket transport (`ws`, `wss`); here a transaction is a method of the sender"),
        new("qwp_ws_progress", "belongs to the Rust client's WebSocket transport"),
        new("request_durable_ack", "belongs to the WebSocket transport (`ws`, `wss`)"),
        new("durable_ack_keepalive_interval_millis", "belongs to the WebSocket transport (`ws`, `wss`)"),
        new("sf_*", StoreAndForward),
        new("sender_id", StoreAndForward),
        new("drain_orphans", StoreAndForward),
        new("max_background_drainers", StoreAndForward),
        new("reconnect_*", Reconnect),
        new("initial_connect_retry", Reconnect),
        new("error_inbox_capacity", Quota),
        new("connection_listener_inbox_capacity", Quota),
        new("max_frame_rejections", Quota),
        new("poison_min_escalation_window_millis", Quota),
        new("on_server_error", ErrorPolicy),
        new("on_schema_error", ErrorPolicy),
        new("on_schema_mismatch_error", ErrorPolicy),
        new("on_parse_error", ErrorPolicy),
        new("on_internal_error", ErrorPolicy),
        new("on_security_error", ErrorPolicy),
        new("on_write_error", ErrorPolicy),

        new("target", Query),
        new("path", Query),
        new("auth", Query),
        new("client_id", Query),
        new("compression", Query),
        new("compression_level", Query),
        new("max_batch_rows", Query),
        new("max_version", Query),
        new("initial_credit", Query),
        new("failover", Query),
        new("failover_*", Query),
        new("buffer_pool_size", Pool),
        new("sender_pool_*", Pool),
        new("query_pool_*", Pool),
        new("pool_reap*", Pool),
        new("acquire_timeout_ms", Pool),
        new("idle_timeout_ms", Pool),
        new("lazy_connect", Pool),
        new("max_lifetime_ms", Pool),
        new("housekeeper_interval_ms", Pool),
    ];

    public static ForeignKey? Find(string key) => Array.Find(All, foreign => foreign.Matches(key));
}
