using Questline.Testing.Endpoints;
using Questline.Testing.Server;
using Questline.Testing.Sql;
using Questline.Testing.Tables;

namespace Questline.Testing;

/// <summary>
/// A stand-in for QuestDB's HTTP endpoint, inside the test's own process: it reads rows as strictly as QuestDB does, in places more so,
/// and keeps them for assertions. It is no database: of SQL it knows only how to create, describe, count and drop tables, it writes nothing to disk, and forgets everything when disposed.
/// Safe to use from several threads.
/// </summary>
/// <remarks>
/// Some rows that QuestDB takes, and then loses or spoils without a word, are refused here with status 400 and a message that begins with
/// <c>stand-in:</c> and says what QuestDB would have done: cut-off values, a column given twice, null arrays and decimals, empty field
/// values, the smallest long, malformed UTF-8, columns that clash with <c>timestamp</c>, names of too many bytes.
/// </remarks>
public sealed class QuestTestServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly RequestLog _log = new();
    private readonly TableSet _tables;
    private RootsFile? _roots;
    private KestrelHost? _host;
    private int _disposed;

    private QuestTestServer(QuestTestServerOptions options) => _tables = new TableSet(options.MaxNameLength);

    /// <summary>The name of this machine as clients reach it: <c>localhost</c>. The server listens on 127.0.0.1 only.</summary>
    public string Host { get; } = "localhost";

    /// <summary>The port that the operating system chose.</summary>
    public int Port => _host?.Port ?? 0;

    /// <summary>
    /// A PEM file with the root of <see cref="QuestTestServerOptions.Certificate"/>, for <c>tls_roots</c>; null without TLS.
    /// Disposing the server deletes it.
    /// </summary>
    public string? RootsPath => _roots?.Path;

    /// <summary>A conf string that reaches this server, credentials and the trusted root included.</summary>
    public string ConfString { get; private set; } = "";

    /// <summary>The names of all tables, created by rows or by <see cref="CreateTable"/>.</summary>
    public IReadOnlyList<string> Tables => _tables.Names;

    /// <summary>How many rows were acknowledged, in all tables.</summary>
    public long RowCount => _tables.RowCount;

    /// <summary>The requests to write so far, refused ones too, in the order of their answers.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => _log.All;

    /// <summary>Starts a server on a free port.</summary>
    /// <param name="options">What kind of server it plays; null means the defaults.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public static async Task<QuestTestServer> StartAsync(QuestTestServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new QuestTestServerOptions();
        options.Validate();
        var server = new QuestTestServer(options);
        try
        {
            await server.ListenAsync(options, cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The acknowledged rows of a table, in the order received. Rows that come later do not show in a list given earlier.</summary>
    /// <param name="table">The table's name; letter case does not matter.</param>
    /// <returns>Empty if there is no such table. Each access parses the row anew.</returns>
    public IReadOnlyList<ReceivedRow> Rows(string table) => _tables.Rows(table);

    /// <summary>
    /// Creates a table, as <c>CREATE TABLE</c> would: needed for columns that rows do not create, such as decimals. Every table has a
    /// designated timestamp called <c>timestamp</c> besides.
    /// </summary>
    /// <param name="name">The table's name.</param>
    /// <param name="columns">Each column's name and its type as SQL writes it, for example <c>DECIMAL(18,3)</c>.</param>
    /// <exception cref="ArgumentException">The table exists, a column is given twice, or a name or type is not one of QuestDB.</exception>
    public void CreateTable(string name, params (string Name, string Type)[] columns) => _tables.Create(name, columns);

    /// <summary>Waits until so many rows were acknowledged, in all tables.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    public Task WaitForRowsAsync(long count, CancellationToken cancellationToken) => _tables.WaitForRowsAsync(count, cancellationToken);

    /// <summary>Forgets all tables, rows and requests.</summary>
    public void Clear()
    {
        _tables.Clear();
        _log.Clear();
    }

    /// <summary>Stops listening and closes all connections; requests still held back are aborted.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await _stopping.CancelAsync().ConfigureAwait(false);
        if (_host is not null)
            await _host.DisposeAsync().ConfigureAwait(false);
        _roots?.Dispose();
        _stopping.Dispose();
    }

    private async Task ListenAsync(QuestTestServerOptions options, CancellationToken cancellationToken)
    {
        var answers = new AnswerWriter();
        var write = new WriteEndpoint(options, _tables, _log, answers, _stopping.Token);
        var router = new RequestRouter(new SettingsEndpoint(options), write, new SqlEndpoint(options, _tables, answers), answers);
        _roots = options.Certificate is null ? null : new RootsFile(options.Certificate);
        _host = await KestrelHost.StartAsync(router.RouteAsync, options.Certificate, cancellationToken).ConfigureAwait(false);
        ConfString = ConfStringText.For(Host, Port, RootsPath, options);
    }
}
