namespace Questline;

/// <summary>Delivers rows to QuestDB. <see cref="QuestSender"/> implements it; take this type where a test should put something else.</summary>
public interface IQuestSender : IAsyncDisposable
{
    /// <summary>The rows that were written.</summary>
    long Written { get; }

    /// <summary>The rows that the server has acknowledged.</summary>
    long Acknowledged { get; }

    /// <summary>The rows that were written and that the server has neither acknowledged nor rejected.</summary>
    long Pending { get; }

    /// <summary>The rows that the server rejected, each for a reason of its own.</summary>
    long Rejected { get; }

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

    /// <inheritdoc cref="QuestSender.FlushAsync"/>
    Task FlushAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QuestSender.EnsureTableAsync{T}(CancellationToken)"/>
    Task EnsureTableAsync<T>(CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;

    /// <inheritdoc cref="QuestSender.CompareSchemaAsync{T}(CancellationToken)"/>
    Task<IReadOnlyList<SchemaDifference>> CompareSchemaAsync<T>(CancellationToken cancellationToken = default)
        where T : IQuestRow<T>;
}
