using Questline.Testing.Rows;
using Questline.Testing.Server;

namespace Questline.Testing;

public sealed partial class QuestTestServer
{
    private static readonly TimeSpan UsualTimeout = TimeSpan.FromSeconds(10), LongestTimeout = TimeSpan.FromDays(1);

    /// <summary>Waits until so many rows of a table were acknowledged, or stored over TCP.</summary>
    /// <param name="table">The table's name; letter case does not matter.</param>
    /// <param name="count">The number of rows; there may be more in the end.</param>
    /// <param name="timeout">The longest time to wait: up to a day, or <see cref="Timeout.InfiniteTimeSpan"/>; zero looks at what is there. Default: 10 seconds.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>All rows of the table, as <see cref="Rows"/> gives them.</returns>
    /// <exception cref="TimeoutException">They did not come in time; the message says what came instead, and what was refused.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    /// <exception cref="ArgumentException">The table has no name, or an argument is out of range.</exception>
    public async Task<IReadOnlyList<ReceivedRow>> WaitForRowsAsync(
        string table, int count, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        TimeSpan limit = timeout ?? UsualTimeout;
        if (!await HasRowsAsync(table, count, limit, cancellationToken).ConfigureAwait(false))
            throw new TimeoutException($"Waited {limit.TotalSeconds} s for {Count.Of(count, "row")} of the table '{table}'. {WhatCame()}");
        return Rows(table);
    }

    /// <summary>
    /// Waits until a table has as many rows as are expected, and compares all of its rows with them, in their order.
    /// </summary>
    /// <param name="table">The table's name; letter case does not matter.</param>
    /// <param name="expected">The rows, for example from <see cref="ReceivedRow.Parse"/>.</param>
    /// <param name="timeout">The longest time to wait: up to a day, or <see cref="Timeout.InfiniteTimeSpan"/>; zero compares what is there. Default: 10 seconds.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="UnexpectedRowsException">
    /// The rows differ; the message names each row and column that does, the first ten of them.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled first.</exception>
    /// <exception cref="ArgumentException">The table has no name, or an argument is out of range.</exception>
    public async Task ExpectRowsAsync(
        string table, IReadOnlyList<ReceivedRow> expected, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(expected);
        bool hasRows = await HasRowsAsync(table, expected.Count, timeout ?? UsualTimeout, cancellationToken).ConfigureAwait(false);
        if (RowDifferences.Describe(table, expected, Rows(table)) is { } differences)
            throw new UnexpectedRowsException(hasRows ? differences : $"{differences}\n{WhatCame()}");
    }

    private async Task<bool> HasRowsAsync(string table, int count, TimeSpan timeout, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, LongestTimeout);
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            await _tables.WaitForRowsAsync(table, count, limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private string WhatCame() => TrafficReport.Describe(_tables, _log.All);
}
