using Questline.Schemas;
using Questline.Sending;
using Questline.Transport;

namespace Questline;

/// <summary>From a schema to its table.</summary>
public sealed partial class QuestSender
{
    /// <summary>Creates the table of a row type where it does not exist: see <see cref="EnsureTableAsync(TableSchema, CancellationToken)"/>.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <inheritdoc cref="EnsureTableAsync(TableSchema, CancellationToken)" path="/param[@name='cancellationToken'] | /returns | /exception"/>
    public Task EnsureTableAsync<T>(CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => EnsureTableAsync(T.Schema, cancellationToken);

    /// <summary>
    /// Creates a table, as <see cref="TableSchema.ToCreateTableSql"/> says, where it does not exist. A table that exists stays as it is: see
    /// <see cref="CompareSchemaAsync(TableSchema, CancellationToken)"/>. Only over HTTP and HTTPS, with the credentials, TLS, time-outs and retries
    /// of writes.
    /// </summary>
    /// <param name="schema">The schema: that of a row type, of an <see cref="IQuestTable{TRow}"/>, or one made at run time.</param>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>; the table may exist all the same.</param>
    /// <returns>Completes when the table exists.</returns>
    /// <exception cref="QuestServerException">The server refuses to create the table.</exception>
    /// <exception cref="QuestException">The server cannot be reached or trusted, or refuses the credentials.</exception>
    /// <exception cref="InvalidOperationException">
    /// The sender uses TCP, the schema was written by hand and cannot be created, or the statement is longer than a request can be.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public async Task EnsureTableAsync(TableSchema schema, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(schema);
        try
        {
            byte[] answer = await ExecuteAsync(schema.ToCreateTableSql(), cancellationToken).ConfigureAwait(false);
            SqlAnswer.RequireDone(answer);
        }
        catch (QuestServerException refusal)
        {
            throw WithTable(refusal, $"The table '{schema.Name}' could not be created: compare ToCreateTableSql() with what this version of the server knows.");
        }
    }

    /// <summary>Compares the table of a row type with its schema: see <see cref="CompareSchemaAsync(TableSchema, CancellationToken)"/>.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <inheritdoc cref="CompareSchemaAsync(TableSchema, CancellationToken)" path="/param[@name='cancellationToken'] | /returns | /exception"/>
    public Task<IReadOnlyList<SchemaDifference>> CompareSchemaAsync<T>(CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => CompareSchemaAsync(T.Schema, cancellationToken);

    /// <summary>
    /// Compares a table with a schema and tells the differences because of which rows would fail or be stored otherwise than they were written.
    /// Changes nothing. Only over HTTP and HTTPS, with the credentials, TLS, time-outs and retries of writes.
    /// </summary>
    /// <param name="schema">The schema: that of a row type, of an <see cref="IQuestTable{TRow}"/>, or one made at run time.</param>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The differences, in the order of the columns; empty where every row goes in as it is.</returns>
    /// <exception cref="QuestServerException">The server refuses to describe the table.</exception>
    /// <exception cref="QuestException">The server cannot be reached, trusted or understood, or refuses the credentials.</exception>
    /// <exception cref="InvalidOperationException">The sender uses TCP, or the schema was written by hand and cannot be compared.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public async Task<IReadOnlyList<SchemaDifference>> CompareSchemaAsync(TableSchema schema, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(schema);
        try
        {
            byte[] answer = await ExecuteAsync($"SHOW COLUMNS FROM {SqlNames.Quote(schema.Name)}", cancellationToken).ConfigureAwait(false);
            return SchemaComparison.Compare(schema, SqlAnswer.ReadColumns(answer));
        }
        catch (QuestServerException refusal) when (SaysThatTableIsMissing(refusal))
        {
            return [SchemaComparison.MissingTable(schema)];
        }
        catch (QuestServerException refusal)
        {
            throw WithTable(refusal, $"The table '{schema.Name}' could not be compared with its schema.");
        }
    }

    /// <summary>On the server that takes the rows, with its retries and failover.</summary>
    private async Task<byte[]> ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        ThrowIfClosed();
        var budget = new RetryBudget(_servers, _settings, _timeProvider, _logger) { TriesEveryServer = true };
        return await budget.RunAsync(ExecuteAsync, cancellationToken).ConfigureAwait(false);

        async ValueTask<byte[]> ExecuteAsync(Server server)
        {
            ISqlTransport transport = SqlTransport(server);
            // A replica says here that it is one, and is passed over.
            await _servers.OpenAsync(server, cancellationToken).ConfigureAwait(false);
            return await transport.ExecuteAsync(sql, cancellationToken).ConfigureAwait(false);
        }
    }

    private static ISqlTransport SqlTransport(Server server) => server.Transport as ISqlTransport
        ?? throw new InvalidOperationException("Tables are created and compared over HTTP only: use a sender with the scheme http or https.");

    // QuestDB gives no code for it.
    private static bool SaysThatTableIsMissing(QuestServerException refusal) =>
        refusal.Status == System.Net.HttpStatusCode.BadRequest && refusal.Message.Contains("does not exist", StringComparison.OrdinalIgnoreCase);

    private static QuestServerException WithTable(QuestServerException refusal, string what) =>
        refusal.With($"{what} {refusal.Message}");
}
