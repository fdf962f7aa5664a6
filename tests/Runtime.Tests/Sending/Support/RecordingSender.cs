namespace Questline.Runtime.Tests.Sending;

/// <summary>What an application's own tests put in the sender's place.</summary>
internal class RecordingSender : IQuestSender
{
    public List<object> Rows { get; } = [];

    public long Written => Rows.Count;

    public long Acknowledged => Rows.Count;

    public long Pending => 0;

    public long Rejected => 0;

    public long Discarded => 0;

    public virtual ValueTask WriteAsync<T>(in T row, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        Rows.Add(row);
        return ValueTask.CompletedTask;
    }

    public ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => WriteAllAsync(rows.ToArray().AsEnumerable(), cancellationToken);

    public async ValueTask WriteAllAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        foreach (T row in rows)
            await WriteAsync(in row, cancellationToken);
    }

    public async ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        await foreach (T row in rows.WithCancellation(cancellationToken))
            await WriteAsync(in row, cancellationToken);
    }

    public Task WriteTransactionAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => WriteAllAsync(rows, cancellationToken).AsTask();

    public Task WriteTransactionAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => WriteAllAsync(rows, cancellationToken).AsTask();

    /// <summary>The row arrives at <see cref="WriteAsync{T}(in T, CancellationToken)"/>.</summary>
    public QuestRow Table(string name) => QuestRow.Begin(this, name);

    public ValueTask WriteAsync<T>(in T row, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => WriteAsync(in row, cancellationToken);

    public ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => WriteAllAsync(rows, cancellationToken);

    public ValueTask WriteAllAsync<T>(IEnumerable<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => WriteAllAsync(rows, cancellationToken);

    public ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => WriteAllAsync(rows, cancellationToken);

    public Task FlushAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task CloseAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<ServerStatus> CheckAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(new ServerStatus(ProtocolVersion.Version3, CertificateExpiresAt: null));

    public long DiscardPending() => 0;

    public Task EnsureTableAsync<T>(CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => EnsureTableAsync(T.Schema, cancellationToken);

    public Task EnsureTableAsync(TableSchema schema, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<IReadOnlyList<SchemaDifference>> CompareSchemaAsync<T>(CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => CompareSchemaAsync(T.Schema, cancellationToken);

    public Task<IReadOnlyList<SchemaDifference>> CompareSchemaAsync(TableSchema schema, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<SchemaDifference>>([]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
