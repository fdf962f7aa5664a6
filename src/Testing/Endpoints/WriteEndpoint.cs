using Microsoft.AspNetCore.Http;
using Questline.Testing.Server;
using Questline.Testing.Tables;

namespace Questline.Testing.Endpoints;

/// <summary><c>POST /write</c> and its other name.</summary>
internal sealed class WriteEndpoint(QuestTestServerOptions options, TableSet tables, RequestLog log, AnswerWriter answers, CancellationToken stopping)
{
    private readonly Credentials _credentials = new(options);

    public async Task HandleAsync(HttpContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var body = new RequestBody(context.Request, options.MaxBodySize);
        var request = new WriteRequest(log.NextNumber(), context.Request, body);
        (WriteAnswer answer, int rows) = await AnswerAsync(context.Request, request, body, ending.Token).ConfigureAwait(false);

        ReadOnlyMemory<byte> received = body.Received;
        log.Add(new ReceivedRequest(request.Number, received.Length, rows, answer.Status, options.KeepBodies ? received : default));
        await answers.WriteAsync(context, answer).ConfigureAwait(false);
    }

    private async Task<(WriteAnswer Answer, int Rows)> AnswerAsync(
        HttpRequest http, WriteRequest request, RequestBody body, CancellationToken cancellationToken)
    {
        try
        {
            if (options.OnWrite is not null && await options.OnWrite(request, cancellationToken).ConfigureAwait(false) is { } instead)
                return (instead, 0);
            return Refuse(http) is { } refusal ? (refusal, 0) : await ReceiveAsync(http, body, cancellationToken).ConfigureAwait(false);
        }
        catch (BodyTooLargeException tooLarge)
        {
            return (WriteAnswer.Error(StatusCodes.Status413PayloadTooLarge, "request too large", tooLarge.Message), 0);
        }
        catch (Exception exception) when (exception is IOException || cancellationToken.IsCancellationRequested)
        {
            return (WriteAnswer.Abort, 0);
        }
    }

    private WriteAnswer? Refuse(HttpRequest http)
    {
        if (!_credentials.Allow(http.Headers.Authorization))
            return WriteAnswer.Text(StatusCodes.Status401Unauthorized, "Unauthorized\r\n");
        if (!options.AcceptsWrites)
            return WriteAnswer.Error(StatusCodes.Status421MisdirectedRequest, "not accepting writes", "this instance cannot receive writes");
        bool hasLength = http.ContentLength is not null || http.Headers.TransferEncoding.Count > 0;
        if (!hasLength)
            return WriteAnswer.Text(StatusCodes.Status400BadRequest, "missing Content-Length or Transfer-Encoding: chunked\r\n");
        if (Precision.Parse(http.Query["precision"]) is null)
            return WriteAnswer.Error(StatusCodes.Status400BadRequest, "not supported", "unsupported precision");
        return null;
    }

    private async Task<(WriteAnswer Answer, int Rows)> ReceiveAsync(HttpRequest http, RequestBody body, CancellationToken cancellationToken)
    {
        try
        {
            (byte[] bytes, int length) = await body.ReadRowsAsync(cancellationToken).ConfigureAwait(false);
            ReceivedTimestampUnit precision = Precision.Parse(http.Query["precision"]).GetValueOrDefault();
            return (WriteAnswer.NoContent, tables.Receive(bytes, length, precision));
        }
        catch (InvalidDataException)
        {
            return (WriteAnswer.Error(StatusCodes.Status415UnsupportedMediaType, "not supported", "the gzip stream of the body is broken"), 0);
        }
        catch (RequestRefusedException refused)
        {
            string code = refused.Status == StatusCodes.Status500InternalServerError ? "internal error" : "invalid";
            return (WriteAnswer.Error(refused.Status, code, refused.Message, refused.Line), 0);
        }
    }
}
