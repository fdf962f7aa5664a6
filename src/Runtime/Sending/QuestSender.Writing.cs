using Questline.Transport;

namespace Questline;

/// <summary>From the caller's row into the open batch.</summary>
public sealed partial class QuestSender
{
    /// <summary>
    /// Writes a row: encodes it now and sends it in the background. Completes at once but for the first write, which connects, and for a full
    /// buffer (<c>max_buf_size</c>), where it waits until rows have left.
    /// </summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="row">The row. It may be changed or reused when the write has completed.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <returns>Completes when the row was written, which does not yet mean acknowledged.</returns>
    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the row, drop it or store it wrongly. It was not written.</exception>
    /// <exception cref="QuestRowRejectedException">The server rejected rows written before, of which nothing has told so far. This row was not written.</exception>
    /// <exception cref="QuestException">The server cannot be reached, or the buffer is full and its rows cannot leave. The row was not written.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public ValueTask WriteAsync<T>(in T row, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled(cancellationToken);

        int position = 0;
        return TryWrite(new ReadOnlySpan<T>(in row), ref position, firstRow: null)
            ? ValueTask.CompletedTask
            : WriteWhenPossibleAsync(row, null, cancellationToken);
    }

    /// <summary>Writes rows in their order: see <see cref="WriteAsync{T}(in T, CancellationToken)"/>.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the rows before are written.</param>
    /// <returns>Completes when all rows were written.</returns>
    /// <exception cref="QuestInvalidRowException">
    /// A row was refused: <see cref="QuestInvalidRowException.Row"/> is its position. The rows before it are written, those after it are not.
    /// </exception>
    /// <exception cref="QuestRowRejectedException">The server rejected rows written before, of which nothing has told so far.</exception>
    /// <exception cref="QuestException">The server cannot be reached, or the buffer is full and its rows cannot leave.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public async ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        int position = 0;
        while (position < rows.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long done = _rows.Done;
            if (!TryWrite(rows.Span, ref position, firstRow: 0))
                await BecomeAbleToWriteAsync(done, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="WriteAllAsync{T}(ReadOnlyMemory{T}, CancellationToken)"/>
    public async ValueTask WriteAllAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows is T[] array)
        {
            await WriteAllAsync(new ReadOnlyMemory<T>(array), cancellationToken).ConfigureAwait(false);
            return;
        }

        long index = 0;
        foreach (T row in rows)
            await WriteWhenPossibleAsync(row, index++, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteAllAsync{T}(ReadOnlyMemory{T}, CancellationToken)"/>
    public async ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        long index = 0;
        await foreach (T row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            await WriteWhenPossibleAsync(row, index++, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask WriteWhenPossibleAsync<T>(T row, long? index, CancellationToken cancellationToken)
        where T : IQuestRow<T>
    {
        cancellationToken.ThrowIfCancellationRequested();
        long done = _rows.Done;
        while (!TryWriteOne(in row, index))
        {
            await BecomeAbleToWriteAsync(done, cancellationToken).ConfigureAwait(false);
            done = _rows.Done;
        }
    }

    private bool TryWriteOne<T>(in T row, long? index)
        where T : IQuestRow<T>
    {
        int position = 0;
        return TryWrite(new ReadOnlySpan<T>(in row), ref position, index);
    }

    /// <summary>Writes some rows. False where the caller has to wait: see <see cref="BecomeAbleToWriteAsync"/>.</summary>
    private bool TryWrite<T>(ReadOnlySpan<T> rows, ref int position, long? firstRow)
        where T : IQuestRow<T>
    {
        _rejected.ThrowIfAny();
        if (_negotiation.Server is not { } server)
            return false;

        try
        {
            RequireNames(in rows[position], server);
            return server.Version switch
            {
                ProtocolVersion.Version1 => _rows.Add<T, IlpFormat1>(rows, ref position),
                ProtocolVersion.Version2 => _rows.Add<T, IlpFormat2>(rows, ref position),
                _ => _rows.Add<T, IlpFormat3>(rows, ref position),
            };
        }
        catch (QuestInvalidRowException refusal) when (refusal.Locate(T.TableOf(in rows[position]), firstRow + position))
        {
            throw;
        }
    }

    private static void RequireNames<T>(in T row, ServerCapabilities server)
        where T : IQuestRow<T>
    {
        if (T.FindNameLongerThan(server.MaxNameLength, in row) is { } name)
            IlpRefusal.NameTooLong(name);
    }

    private Task BecomeAbleToWriteAsync(long done, CancellationToken cancellationToken) => _negotiation.Server is null
        ? _negotiation.EnsureAsync(retries: true, cancellationToken)
        : _rows.WaitForRoomAsync(done, cancellationToken);
}
