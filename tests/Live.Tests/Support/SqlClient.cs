using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Support;

/// <summary>SQL over <c>/exec</c>, on its own: what the tests read back must not go through what they test.</summary>
internal sealed class SqlClient : IDisposable
{
    private const int DefaultPort = 9000;

    // The server tells nobody when it has applied what it acknowledged.
    private static readonly TimeSpan PauseBetweenLooks = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http;

    public SqlClient(string conf)
    {
        QuestSenderOptions options = QuestSenderOptions.Parse(conf);
        _http = new HttpClient(Handler(options), disposeHandler: true) { BaseAddress = Address(options) };
        _http.DefaultRequestHeaders.Authorization = Credentials(options);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <exception cref="QueryRefusedException">The server answered with an error.</exception>
    public async Task<QueryResult> QueryAsync(string sql)
    {
        using HttpResponseMessage response = await _http.GetAsync(new Uri("exec?query=" + Uri.EscapeDataString(sql), UriKind.Relative), Cancellation);
        return QueryResult.Read(await response.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>The rows of a table, oldest first, once the server has applied all that it acknowledged.</summary>
    public async Task<QueryResult> ReadAsync(string table)
    {
        await WaitUntilAppliedAsync(table);
        return await QueryAsync($"SELECT * FROM \"{table}\"");
    }

    public async Task WaitUntilAppliedAsync(string table)
    {
        string sql = $"SELECT suspended, writerTxn, sequencerTxn FROM wal_tables() WHERE name = '{table}'";
        QueryResult found = await LookUntilAsync(() => QueryAsync(sql), static result => result.Rows.Any(IsSettled));
        StoredRow state = found.Rows.ShouldHaveSingleItem($"wal_tables() does not know the table '{table}'");
        state["suspended"].ShouldBe("false", $"the table '{table}' is suspended");
        state["writerTxn"].ShouldBe(state["sequencerTxn"], $"rows of the table '{table}' were acknowledged and not applied");
    }

    /// <summary>The rows in a table; 0 while it does not exist.</summary>
    public async Task<long> CountAsync(string table)
    {
        try
        {
            QueryResult counted = await QueryAsync($"SELECT count() FROM \"{table}\"");
            return long.Parse(counted.Rows[0]["count"], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (QueryRefusedException refusal) when (refusal.SaysThatTableIsMissing)
        {
            return 0;
        }
    }

    /// <summary>Looks until it sees what it wants, or for so long that it will not come; returns what it saw last.</summary>
    public static async Task<T> LookUntilAsync<T>(Func<Task<T>> look, Func<T, bool> isWanted)
    {
        long start = TimeProvider.System.GetTimestamp();
        T seen = await look();
        while (!isWanted(seen) && TimeProvider.System.GetElapsedTime(start) < LongestWait)
        {
            await Task.Delay(PauseBetweenLooks, Cancellation);
            seen = await look();
        }

        return seen;
    }

    public void Dispose() => _http.Dispose();

    private static bool IsSettled(StoredRow state) => state["suspended"] == "true" || state["writerTxn"] == state["sequencerTxn"];

    private static Uri Address(QuestSenderOptions options)
    {
        // A scheme without a default port shows whether there is a port.
        var address = new Uri($"questdb://{options.Addresses[0]}");
        string scheme = options.Scheme == QuestScheme.Https ? "https" : "http";
        return new UriBuilder(scheme, address.Host, address.Port < 0 ? DefaultPort : address.Port).Uri;
    }

    private static AuthenticationHeaderValue? Credentials(QuestSenderOptions options)
    {
        if (options.Token is { } token)
            return new AuthenticationHeaderValue("Bearer", token);
        return options.Username is { } name
            ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{options.Password}")))
            : null;
    }

    private static SocketsHttpHandler Handler(QuestSenderOptions options)
    {
        var handler = new SocketsHttpHandler();
        if (options.TlsRoots is { } path)
        {
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.ImportFromPemFile(path);
            handler.SslOptions.CertificateChainPolicy = policy;
        }

        return handler;
    }
}
