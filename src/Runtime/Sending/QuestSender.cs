using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Questline.Configuration;
using Questline.Diagnostics;
using Questline.Rows;
using Questline.Sending;
using Questline.Transport;

namespace Questline;

/// <summary>
/// Delivers rows to QuestDB. A write encodes the row at once and returns; batches travel in the background, one while the next is filled.
/// Safe for use by several threads: make one sender and share it. The rows of one thread reach the server in the order written.
/// </summary>
/// <remarks>
/// A row is sent after at most <c>auto_flush_rows</c> rows, <c>auto_flush_bytes</c> bytes or <c>auto_flush_interval</c>, or with
/// <see cref="FlushAsync"/>. What fails for the moment is repeated for <c>retry_timeout</c>, on each server of <c>addr</c> in turn; after that its
/// rows stay pending until the next write, flush or interval tries again. At any moment <see cref="Written"/> is the sum of
/// <see cref="Acknowledged"/>, <see cref="Pending"/>, <see cref="Rejected"/> and <see cref="Discarded"/>. Delivery is at least once: where the
/// answer to a request is lost its rows are sent again, which only a table with deduplication does not notice.
/// </remarks>
[DebuggerDisplay("Written = {Written}, Pending = {Pending}")]
public sealed partial class QuestSender : IQuestSender
{
    private readonly SenderSettings _settings;
    private readonly TimeProvider _timeProvider;
    private readonly ILogger _logger;
    private readonly PendingRows _rows;
    private readonly ServerConnector _connector;
    private readonly ServerRotation _servers;
    private readonly RowRequests _requests;
    private readonly RejectedRows _rejected;
    private readonly Negotiation _negotiation;
    private readonly BatchPump _pump;

    private QuestSender(SenderSettings settings, QuestSenderOptions options, ILogger logger)
    {
        _settings = settings;
        _timeProvider = options.TimeProvider;
        _logger = logger;
        _rows = new PendingRows(settings, _timeProvider);
        _connector = new ServerConnector(settings, _timeProvider, logger);
        _servers = new ServerRotation(Transports.Create(settings, _connector, _timeProvider, logger));
        _rejected = new RejectedRows(options.RowRejected, logger);
        _requests = new RowRequests(_rows, _servers, settings, _timeProvider, logger);
        _pump = new BatchPump(_rows, _requests, _rejected, logger);
        _negotiation = new Negotiation(_servers, settings, _timeProvider, logger, Start);
        _runTimeRows = new RowSource((row, cancellationToken) => WriteAsync(in row, cancellationToken), settings.MaxBufferSize);
    }

    /// <inheritdoc/>
    public long Written => _rows.Written;

    /// <inheritdoc/>
    public long Acknowledged => _rows.Acknowledged;

    /// <inheritdoc/>
    public long Pending => _rows.Pending;

    /// <inheritdoc/>
    public long Rejected => _rows.Rejected;

    /// <inheritdoc/>
    public long Discarded => _rows.Discarded;

    /// <summary>Sends every row written before the call and returns once the server has acknowledged all of them.</summary>
    /// <param name="cancellationToken">Stops waiting, as an <see cref="OperationCanceledException"/>; the rows stay on their way.</param>
    /// <returns>The acknowledgement.</returns>
    /// <exception cref="QuestRowRejectedException">The server rejected single rows, of these or of earlier ones; all others are acknowledged.</exception>
    /// <exception cref="QuestException">Rows were not acknowledged. They stay pending, and the next write or flush tries again.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public Task FlushAsync(CancellationToken cancellationToken = default) => cancellationToken.IsCancellationRequested
        ? Task.FromCanceled(cancellationToken)
        : ReportRejectionsAfterAsync(_rows.FlushAsync(cancellationToken));

    /// <summary>
    /// Drops the rows that are pending: the only way to do so. Rows that a request carries at this moment stay pending, since the server may be
    /// storing them. A flush that waits for dropped rows ends as an <see cref="OperationCanceledException"/>.
    /// </summary>
    /// <returns>The number of rows dropped; they count as <see cref="Discarded"/>.</returns>
    public long DiscardPending() => _rows.Discard();

    private async Task ReportRejectionsAfterAsync(Task flush)
    {
        long start = _timeProvider.GetTimestamp();
        Exception? failure = null;
        try
        {
            await flush.ConfigureAwait(false);
            _rejected.ThrowIfAny();
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            RequestMetrics.Flush(_timeProvider.GetElapsedTime(start), failure);
        }
    }

    private void Start(ServerCapabilities server)
    {
        _logger.Connected((int)server.Version, server.MaxNameLength);
        _pump.Start(_settings.MaxInFlight);
    }
}
