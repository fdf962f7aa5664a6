using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Configuration;
using Questline.ConfStrings;
using Questline.Sending;
using Questline.Transport;

namespace Questline;

/// <summary>
/// Delivers rows to QuestDB. A write encodes the row at once and returns; batches travel in the background, one while the next is filled.
/// Safe for use by several threads: make one sender and share it. The rows of one thread reach the server in the order written.
/// </summary>
/// <remarks>
/// A row is sent after at most <c>auto_flush_rows</c> rows, <c>auto_flush_bytes</c> bytes or <c>auto_flush_interval</c>, or with
/// <see cref="FlushAsync"/>. A batch that fails stays pending and goes out again with the next flush, full batch or interval. Delivery is at
/// least once: where the answer to a request is lost its rows are sent again, which only a table with deduplication does not notice.
/// </remarks>
[DebuggerDisplay("Written = {Written}, Pending = {Pending}")]
public sealed partial class QuestSender : IQuestSender
{
    private readonly SenderSettings _settings;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private readonly PendingRows _rows;
    private readonly ITransport _transport;
    private readonly Negotiation _negotiation;
    private readonly BatchPump _pump;
    private readonly object _gate = new();
    private Task? _disposing;

    private QuestSender(SenderSettings settings, ITransport transport, TimeProvider timeProvider, ILogger logger)
    {
        _settings = settings;
        _transport = transport;
        _timeProvider = timeProvider;
        _logger = logger;
        _rows = new PendingRows(settings, timeProvider);
        _pump = new BatchPump(_rows, transport, logger);
        _negotiation = new Negotiation(transport, Start);
    }

    /// <inheritdoc/>
    public long Written => _rows.Written;

    /// <inheritdoc/>
    public long Acknowledged => _rows.Acknowledged;

    /// <inheritdoc/>
    public long Pending => _rows.Pending;

    /// <summary>The rows that the server rejected. Always 0 in this version: the rows of a request that is refused stay pending.</summary>
    public long Rejected => 0;

    /// <summary>Makes a sender, without any I/O: the first write connects.</summary>
    /// <param name="confString">For example <c>https::addr=localhost:9000;username=admin;password=quest;</c>.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The conf string is wrong; the message lists every problem.</exception>
    /// <exception cref="QuestTlsException"><c>tls_verify=unsafe_off</c>, and the build does not allow it.</exception>
    public static QuestSender Create([StringSyntax(ConfString.SyntaxName)] string confString) =>
        Create(QuestSenderOptions.Parse(confString));

    /// <summary>Makes a sender, without any I/O: the first write connects.</summary>
    /// <param name="options">The configuration; later changes to it have no effect.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The options are wrong; the message lists every problem.</exception>
    /// <exception cref="QuestTlsException">Verification is off, and the build does not allow it.</exception>
    public static QuestSender Create(QuestSenderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        SenderSettings settings = SenderSettings.From(options);
        ILogger logger = (ILogger?)options.LoggerFactory?.CreateLogger<QuestSender>() ?? NullLogger.Instance;
        foreach (string warning in settings.Warnings)
            logger.ConfigurationWarning(warning);
        var connector = new ServerConnector(settings, options.TimeProvider, logger);
        ITransport transport = Transports.Create(settings, settings.Addresses[0], connector, options.TimeProvider, logger);
        return new QuestSender(settings, transport, options.TimeProvider, logger);
    }

    /// <summary>Makes a sender and connects, so that a wrong address, certificate or password shows at once.</summary>
    /// <param name="confString">For example <c>https::addr=localhost:9000;username=admin;password=quest;</c>.</param>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The conf string is wrong; the message lists every problem.</exception>
    /// <exception cref="QuestException">The server cannot be reached, cannot be trusted, or takes no rows from us.</exception>
    public static Task<QuestSender> ConnectAsync(
        [StringSyntax(ConfString.SyntaxName)] string confString, CancellationToken cancellationToken = default) =>
        ConnectAsync(QuestSenderOptions.Parse(confString), cancellationToken);

    /// <summary>Makes a sender and connects, so that a wrong address, certificate or password shows at once.</summary>
    /// <param name="options">The configuration; later changes to it have no effect.</param>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The options are wrong; the message lists every problem.</exception>
    /// <exception cref="QuestException">The server cannot be reached, cannot be trusted, or takes no rows from us.</exception>
    public static async Task<QuestSender> ConnectAsync(QuestSenderOptions options, CancellationToken cancellationToken = default)
    {
        QuestSender sender = Create(options);
        try
        {
            await sender._negotiation.EnsureAsync(cancellationToken).ConfigureAwait(false);
            await sender._transport.VerifyAsync(cancellationToken).ConfigureAwait(false);
            return sender;
        }
        catch
        {
            await sender.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Makes a sender from the conf string in the environment variable <c>QDB_CLIENT_CONF</c>, without any I/O.</summary>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The variable is not set, or its conf string is wrong.</exception>
    public static QuestSender FromEnvironment() =>
        Create(Environment.GetEnvironmentVariable("QDB_CLIENT_CONF") is { Length: > 0 } confString
            ? confString
            : throw new QuestConfigurationException("The environment variable QDB_CLIENT_CONF is not set: put a conf string into it."));

    /// <summary>Sends every row written before the call and returns once the server has acknowledged all of them.</summary>
    /// <param name="cancellationToken">Stops waiting, as an <see cref="OperationCanceledException"/>; the rows stay on their way.</param>
    /// <returns>The acknowledgement.</returns>
    /// <exception cref="QuestException">Rows were not acknowledged. They stay pending, and the next flush sends them again.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public Task FlushAsync(CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : _rows.FlushAsync(cancellationToken);

    /// <summary>
    /// Flushes for at most <c>close_timeout</c> and closes. Rows that could not be delivered by then are counted in the log and are lost with
    /// the sender.
    /// </summary>
    /// <returns>The end.</returns>
    /// <exception cref="QuestException">Rows could not be delivered. The sender is closed all the same.</exception>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
            return new ValueTask(_disposing ??= CloseAsync());
    }

    private async Task CloseAsync()
    {
        Task flush = _rows.CloseAsync();
        try
        {
            await _negotiation.DisposeAsync().ConfigureAwait(false);
            await flush.WaitAsync(_settings.CloseTimeout, _timeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new QuestConnectionException(
                $"{Pending} rows were not acknowledged within close_timeout and are lost; "
                + "flush before disposing, or raise close_timeout.");
        }
        finally
        {
            await _pump.StopAsync().ConfigureAwait(false);
            if (Pending > 0)
                _logger.RowsLeftAtDispose(Pending);
            _pump.Dispose();
            _rows.Dispose();
            _transport.Dispose();
        }
    }

    private void Start(ServerCapabilities server)
    {
        _logger.Connected((int)server.Version, server.MaxNameLength);
        _pump.Start(_settings.MaxInFlight);
    }
}
