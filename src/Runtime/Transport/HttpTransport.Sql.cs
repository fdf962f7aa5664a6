namespace Questline.Transport;

/// <summary>SQL: <c>GET /exec</c>.</summary>
internal sealed partial class HttpTransport : ISqlTransport
{
    /// <summary>The answer tells of the columns of one table.</summary>
    private const int MaxSqlAnswerLength = 16 * 1024 * 1024;

    /// <summary>QuestDB takes 64 KiB of request line and headers (http.request.header.buffer.size).</summary>
    private const int MaxEscapedSqlLength = 60_000;

    public async ValueTask<byte[]> ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        string escaped = Uri.EscapeDataString(sql);
        if (escaped.Length > MaxEscapedSqlLength)
        {
            throw new InvalidOperationException(
                $"The statement has {escaped.Length} characters, more than the {MaxEscapedSqlLength} that a request to /exec may have: "
                + "run it in QuestDB's web console or over its PostgreSQL protocol.");
        }

        using var timeout = Timeout();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_write, "/exec?query=" + escaped));
        return await ExchangeAsync(request, timeout, ReadSqlAnswerAsync, cancellationToken).ConfigureAwait(false);
    }

    private async Task<byte[]> ReadSqlAnswerAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode || ServerError.IsWebPage(response))
            throw await _errors.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        return await BoundedBody.ReadAsync(response, MaxSqlAnswerLength, cancellationToken).ConfigureAwait(false);
    }
}
