using Microsoft.AspNetCore.Http;
using Questline.Testing.Server;
using Questline.Testing.Tables;

namespace Questline.Testing.Endpoints;

/// <summary><c>POST /write</c> and its other name.</summary>
internal sealed class WriteEndpoint(QuestTestServerOptions options, ServerState state, TableSet tables, RequestLog log, AnswerWriter answers)
{
    private readonly Credentials _credentials = new(options);

    public async Task HandleAsync(HttpContext context)
    {
        var body = new RequestBody(context.Request, options.MaxBodySize);
        var request = new WriteRequest(log.NextNumber(), context.Request, body);
        WriteOutcome outcome = await DecideAsync(context.Request, request, body, context.RequestAborted).ConfigureAwait(false);
        log.Add(Record(request.Number, body.Received, outcome));
        await answers.WriteAsync(context, outcome.Answer).ConfigureAwait(false);
    }

    private ReceivedRequest Record(int number, ReadOnlyMemory<byte> received, WriteOutcome outcome)
    {
        int? status = outcome.Answer.CutAfter is null ? outcome.Answer.Status : null;
        ReadOnlyMemory<byte> body = options.KeepBodies ? received : default;
        return new ReceivedRequest(number, received.Length, outcome.Rows, status, body) { RowsSeen = outcome.RowsSeen, Refusal = RefusalOf(outcome.Answer) };
    }

    private static string? RefusalOf(WriteAnswer answer) => answer.Status >= StatusCodes.Status400BadRequest ? answer.Message.TrimEnd() : null;

    private async Task<WriteOutcome> DecideAsync(HttpRequest http, WriteRequest request, RequestBody body, CancellationToken cancellationToken)
    {
        try
        {
            WriteAnswer? instead = options.OnWrite is null ? null : await options.OnWrite(request, cancellationToken).ConfigureAwait(false);
            if (instead is { StoreRows: false })
                return new WriteOutcome(instead);
            WriteOutcome handled = await ReceiveAsync(http, body, cancellationToken).ConfigureAwait(false);
            return instead is null ? handled : handled with { Answer = instead };
        }
        catch (BodyTooLargeException tooLarge)
        {
            return new WriteOutcome(WriteAnswer.Error(StatusCodes.Status413PayloadTooLarge, "request too large", tooLarge.Message));
        }
        catch (Exception exception) when (exception is IOException || cancellationToken.IsCancellationRequested)
        {
            return new WriteOutcome(WriteAnswer.Abort);
        }
    }

    private async Task<WriteOutcome> ReceiveAsync(HttpRequest http, RequestBody body, CancellationToken cancellationToken)
    {
        if (Refuse(http) is { } refusal)
            return new WriteOutcome(refusal);
        try
        {
            (byte[] bytes, int length) = await body.ReadRowsAsync(cancellationToken).ConfigureAwait(false);
            int rows = tables.Receive(bytes, length, Precision.Parse(http.Query["precision"]).GetValueOrDefault());
            return new WriteOutcome(WriteAnswer.NoContent, rows, rows);
        }
        catch (InvalidDataException)
        {
            return new WriteOutcome(
                WriteAnswer.Error(StatusCodes.Status415UnsupportedMediaType, "not supported", "the gzip stream of the body is broken"));
        }
        catch (RequestRefusedException refused)
        {
            string code = refused.Status == StatusCodes.Status500InternalServerError ? "internal error" : "invalid";
            return new WriteOutcome(WriteAnswer.Error(refused.Status, code, refused.Message, refused.Line), RowsSeen: refused.RowsSeen);
        }
    }

    private WriteAnswer? Refuse(HttpRequest http)
    {
        if (!_credentials.Allow(http.Headers.Authorization))
            return WriteAnswer.Text(StatusCodes.Status401Unauthorized, "Unauthorized\r\n");
        if (!state.AcceptsWrites)
            return WriteAnswer.Error(StatusCodes.Status421MisdirectedRequest, "not accepting writes", "this instance cannot receive writes");
        bool hasLength = http.ContentLength is not null || http.Headers.TransferEncoding.Count > 0;
        if (!hasLength)
            return WriteAnswer.Text(StatusCodes.Status400BadRequest, "missing Content-Length or Transfer-Encoding: chunked\r\n");
        if (Precision.Parse(http.Query["precision"]) is null)
            return WriteAnswer.Error(StatusCodes.Status400BadRequest, "not supported", "unsupported precision");
        return null;
    }
}
