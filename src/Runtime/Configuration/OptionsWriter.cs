using Questline.ConfStrings;

namespace Questline.Configuration;

/// <summary>Makes the entries of a conf string of options, so that both go through the same checks.</summary>
internal sealed class OptionsWriter
{
    private readonly List<KeyValuePair<string, string>> _entries = [];

    private OptionsWriter()
    {
    }

    public static ConfString Write(QuestSenderOptions options)
    {
        OptionsWriter writer = new();
        foreach (string? address in options.Addresses)
            writer.Add("addr", address ?? "");

        writer.AddAuthentication(options);
        writer.AddTls(options);
        writer.AddRowsAndBuffers(options);
        writer.AddTransport(options);
        return ConfString.FromEntries(ConfWords.From(options.Scheme), writer._entries);
    }

    private void AddAuthentication(QuestSenderOptions options)
    {
        Add("username", options.Username);
        Add("password", options.Password);
        Add("token", options.Token);
        Add("token_x", options.TokenX);
        Add("token_y", options.TokenY);
        Add("auth_timeout", options.AuthTimeout);
    }

    // A switch that has its default is not written: it would be refused under a scheme that does not have it.
    private void AddTls(QuestSenderOptions options)
    {
        if (options.TlsVerify != TlsVerify.On)
            Add("tls_verify", ConfWords.From(options.TlsVerify));

        Add("tls_ca", options.TlsCa is { } ca ? ConfWords.From(ca) : null);
        Add("tls_roots", options.TlsRoots);
        Add("tls_roots_password", options.TlsRootsPassword);
        if (options.TlsCheckRevocation)
            Add("tls_check_revocation", "on");

        Add("tls_expiry_notice_days", options.TlsExpiryNoticeDays);
    }

    private void AddRowsAndBuffers(QuestSenderOptions options)
    {
        Add("protocol_version", options.ProtocolVersion is { } version ? ConfWords.From(version) : null);
        Add("max_name_len", options.MaxNameLength);
        Add("init_buf_size", options.InitialBufferSize);
        Add("max_buf_size", options.MaxBufferSize);
        if (!options.AutoFlush)
            Add("auto_flush", ConfKey.Off);

        Add("auto_flush_rows", options.AutoFlushRows == 0, options.AutoFlushRows);
        Add("auto_flush_bytes", options.AutoFlushBytes == 0, options.AutoFlushBytes);
        if (options.AutoFlushInterval == TimeSpan.Zero || options.AutoFlushInterval == Timeout.InfiniteTimeSpan)
            Add("auto_flush_interval", ConfKey.Off);
        else
            Add("auto_flush_interval", options.AutoFlushInterval);
    }

    private void AddTransport(QuestSenderOptions options)
    {
        Add("connect_timeout", options.ConnectTimeout);
        Add("request_timeout", options.RequestTimeout);
        Add("request_min_throughput", options.RequestMinThroughput);
        Add("retry_timeout", options.RetryTimeout);
        Add("retry_max_backoff_millis", options.RetryMaxBackoff);
        if (options.Gzip)
            Add("gzip", "on");

        Add("pool_timeout", options.PoolTimeout);
        Add("bind_interface", options.BindInterface);
        Add("max_in_flight", options.MaxInFlight);
        Add("close_timeout", options.CloseTimeout);
    }

    private void Add(string key, string? value)
    {
        if (value is not null)
            _entries.Add(new(key, value));
    }

    private void Add(string key, long? number) => Add(key, number is { } given ? ConfWords.From(given) : null);

    private void Add(string key, TimeSpan? time) => Add(key, time is { } given ? ConfWords.From(given) : null);

    private void Add(string key, bool isOff, long? number)
    {
        if (isOff)
            Add(key, ConfKey.Off);
        else
            Add(key, number);
    }
}
