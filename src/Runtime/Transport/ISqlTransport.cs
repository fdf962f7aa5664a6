namespace Questline.Transport;

/// <summary>The way to a server's SQL. Safe for use by several threads.</summary>
internal interface ISqlTransport
{
    /// <summary>Executes a statement, with the credentials, TLS and time-outs of writes.</summary>
    /// <returns>The answer, which is JSON if it comes from QuestDB; cut off where it is too long.</returns>
    /// <exception cref="InvalidOperationException">The statement is longer than a request can carry.</exception>
    /// <exception cref="QuestException">The server cannot be reached or trusted, or refuses the statement.</exception>
    ValueTask<byte[]> ExecuteAsync(string sql, CancellationToken cancellationToken);
}
