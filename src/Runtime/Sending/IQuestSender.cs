namespace Questline;

/// <summary>Delivers rows to QuestDB. <see cref="QuestSender"/> implements it; take this type where a test should put something else.</summary>
public interface IQuestSender : IAsyncDisposable
{
    /// <summary>The rows that were written.</summary>
    long Written { get; }

    /// <summary>
    /// The rows that the server has acknowledged. Over TCP, where it acknowledges nothing: the rows that the operating system took while the
    /// connection was open.
    /// </summary>
    long Acknowledged { get; }

    /// <summary>The rows that were written and that are neither acknowledged nor rejected nor discarded.</summary>
    long Pending { get; }

    /// <summary>The rows that the server rejected, each for a reason of its own.</summary>
    long Rejected { get; }

    /// <summary>The rows that were dropped by <see cref="DiscardPending"/>, and those of transactions that went back to their callers.</summary>
    long Discarded { get; }

    /// <inheritdoc cref="QuestSender.WriteAsync{T}(in T, CancellationToken)"/>
    ValueTask WriteAsync<T>(in T row, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.WriteAllAsync{T}(ReadOnlyMemory{T}, CancellationToken)"/>
    ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.WriteAllAsync{T}(IEnumerable{T}, CancellationToken)"/>
    ValueTask WriteAllAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.WriteAllAsync{T}(IAsyncEnumerable{T}, CancellationToken)"/>
    ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.WriteTransactionAsync{T}(ReadOnlyMemory{T}, CancellationToken)"/>
    Task WriteTransactionAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.WriteTransactionAsync{T}(IEnumerable{T}, CancellationToken)"/>
    Task WriteTransactionAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.Table"/>
    QuestRow Table(string name);

    /// <inheritdoc cref="QuestSender.WriteAsync{T}(in T, string, CancellationToken)"/>
    ValueTask WriteAsync<T>(in T row, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.WriteAllAsync{T}(ReadOnlyMemory{T}, string, CancellationToken)"/>
    ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.WriteAllAsync{T}(IEnumerable{T}, string, CancellationToken)"/>
    ValueTask WriteAllAsync<T>(IEnumerable<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.WriteAllAsync{T}(IAsyncEnumerable{T}, string, CancellationToken)"/>
    ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.FlushAsync"/>
    Task FlushAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QuestSender.CloseAsync"/>
    Task CloseAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QuestSender.CheckAsync"/>
    Task<ServerStatus> CheckAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QuestSender.DiscardPending"/>
    long DiscardPending();

    /// <inheritdoc cref="QuestSender.EnsureTableAsync{T}(CancellationToken)"/>
    Task EnsureTableAsync<T>(CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.EnsureTableAsync(TableSchema, CancellationToken)"/>
    Task EnsureTableAsync(TableSchema schema, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QuestSender.CompareSchemaAsync{T}(CancellationToken)"/>
    Task<IReadOnlyList<SchemaDifference>> CompareSchemaAsync<T>(CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.CompareSchemaAsync(TableSchema, CancellationToken)"/>
    Task<IReadOnlyList<SchemaDifference>> CompareSchemaAsync(TableSchema schema, CancellationToken cancellationToken = default);
}
