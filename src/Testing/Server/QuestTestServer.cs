using System.Net;
using Questline.Testing.Endpoints;
using Questline.Testing.Server;
using Questline.Testing.Sql;
using Questline.Testing.Tables;
using Questline.Testing.Tcp;

namespace Questline.Testing;

/// <summary>
/// A stand-in for QuestDB's ILP endpoints, inside the test's own process: it reads rows as strictly as QuestDB does, in places more so,
/// and keeps them for assertions. It is no database: of SQL it knows only how to create, describe, count and drop tables, it writes nothing
/// to disk, and forgets everything when disposed.
/// Safe to use from several threads.
/// </summary>
/// <remarks>
/// Some rows that QuestDB takes, and then loses or spoils without a word, are refused here with status 400 and a message that begins with
/// <c>stand-in:</c> and says what QuestDB would have done: cut-off values, a column given twice, null arrays and decimals, empty field
/// values, the smallest long, malformed UTF-8, columns that clash with <c>timestamp</c>, names of too many bytes.
/// </remarks>
public sealed partial class QuestTestServer : IAsyncDisposable
{
    private readonly RequestLog _log = new();
    private readonly QuestTestServerOptions _options;
    private readonly ServerState _state;
    private readonly TableSet _tables;
    private readonly TcpService _tcp;
    private readonly RootsFile? _roots;
    private readonly RestartableHost _host;
    private int _disposed;

    private QuestTestServer(QuestTestServerOptions options)
    {
        _options = options;
        _state = new ServerState(options);
        _tables = new TableSet(options.MaxNameLength);
        _tcp = new TcpService(options, _tables);
        Tcp = new TcpEndpoint(_tcp);
        Host = options.IPv6 ? "[::1]" : "localhost";
        _roots = options.Certificate is null ? null : new RootsFile(options.Certificate);
        _host = new RestartableHost(Blueprint());
    }

    /// <summary>
    /// The name of this machine as clients reach it: <c>localhost</c>, where the server listens on 127.0.0.1 only, or <c>[::1]</c> with
    /// <see cref="QuestTestServerOptions.IPv6"/>.
    /// </summary>
    public string Host { get; }

    /// <summary>The port for HTTP, which the operating system chose. Restarting the server does not change it.</summary>
    public int Port => _host.Ports.Http;

    /// <summary>The port for ILP over TCP, likewise; 0 without <see cref="QuestTestServerOptions.Tcp"/>.</summary>
    public int TcpPort => _host.Ports.Tcp;

    /// <summary>
    /// A PEM file with the root of <see cref="QuestTestServerOptions.Certificate"/>, for <c>tls_roots</c>; null without TLS.
    /// Disposing the server deletes it.
    /// </summary>
    public string? RootsPath => _roots?.Path;

    /// <summary>A conf string that reaches this server over HTTP, credentials and the trusted root included.</summary>
    public string ConfString => ConfStringText.ForHttp(Host, Port, RootsPath, _options);

    /// <summary>A conf string that reaches this server over TCP, the private key and the trusted root included.</summary>
    /// <exception cref="InvalidOperationException"><see cref="QuestTestServerOptions.Tcp"/> is not set.</exception>
    public string TcpConfString => _options.Tcp
        ? ConfStringText.ForTcp(Host, TcpPort, RootsPath, _options.TcpKey)
        : throw new InvalidOperationException($"The server has no port for TCP: start it with {nameof(QuestTestServerOptions.Tcp)} set.");

    /// <summary>Counters and faults of the port for ILP over TCP. Nothing happens there without <see cref="QuestTestServerOptions.Tcp"/>.</summary>
    public TcpEndpoint Tcp { get; }

    /// <summary>
    /// Whether rows are taken over HTTP; at first what <see cref="QuestTestServerOptions.AcceptsWrites"/> says. Writes and <c>/settings</c>
    /// follow it from the next request on, as on a server that is promoted or demoted.
    /// </summary>
    public bool AcceptsWrites
    {
        get => _state.AcceptsWrites;
        set => _state.AcceptsWrites = value;
    }

    /// <summary>The names of all tables, created by rows or by <see cref="CreateTable"/>.</summary>
    public IReadOnlyList<string> Tables => _tables.Names;

    /// <summary>How many rows were acknowledged, or stored over TCP, in all tables.</summary>
    public long RowCount => _tables.RowCount;

    /// <summary>The requests to write over HTTP so far, refused ones too, in the order of their answers.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => _log.All;

    /// <summary>
    /// How many rows all requests to write brought over HTTP, refused ones too: the sum of <see cref="ReceivedRequest.RowsSeen"/>.
    /// </summary>
    public long RowsSeen => _log.RowsSeen;

    /// <summary>How many requests for <c>/settings</c> came so far.</summary>
    public int SettingsRequestCount => _state.SettingsRequestCount;

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
            await server._host.StartAsync(cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// The rows of a table that were acknowledged, or stored over TCP, in the order received. Rows that come later do not show in a list
    /// given earlier.
    /// </summary>
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

    /// <summary>Waits until so many rows were acknowledged, or stored over TCP, in all tables together; without a limit of its own.</summary>
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

    /// <summary>
    /// Plays a server that went down: resets all connections, also those with requests that are held back, and stops listening, so that
    /// connecting is refused. Tables, rows and counters stay, and so do the ports, which nobody else is given meanwhile.
    /// Does nothing if the server is stopped.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The server was disposed.</exception>
    public Task StopAsync() => _host.StopAsync();

    /// <summary>Starts the server again on the same ports, with its tables, rows and counters; stops it before if it runs.</summary>
    /// <param name="cancellationToken">Gives up starting; the server is then stopped.</param>
    /// <exception cref="IOException">Another process took a port.</exception>
    /// <exception cref="ObjectDisposedException">The server was disposed.</exception>
    public Task RestartAsync(CancellationToken cancellationToken = default) => _host.StartAsync(cancellationToken);

    /// <summary>Stops listening and closes all connections; requests still held back are aborted.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await _host.DisposeAsync().ConfigureAwait(false);
        _tcp.Dispose();
        _roots?.Dispose();
    }

    private HostBlueprint Blueprint()
    {
        var answers = new AnswerWriter();
        var settings = new SettingsEndpoint(_options, _state, answers);
        var router = new RequestRouter(settings, new WriteEndpoint(_options, _state, _tables, _log, answers), new SqlEndpoint(_options, _tables, answers), answers);
        IPAddress address = _options.IPv6 ? IPAddress.IPv6Loopback : IPAddress.Loopback;
        return new HostBlueprint(address, _options.Certificate, _options.ClientAuthority, router.RouteAsync, _options.Tcp ? _tcp : null);
    }
}
