using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Questline.Testing.Connections;

namespace Questline.Testing.Endpoints;

/// <summary>Answers in the manner of QuestDB: bodies chunked, its own reason phrases, its own JSON.</summary>
internal sealed class AnswerWriter
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _errorIdPrefix = Guid.NewGuid().ToString("N")[..12];
    private int _errors;

    public async Task WriteAsync(HttpContext context, WriteAnswer answer)
    {
        if (answer is { Status: null, CutAfter: null })
        {
            context.Abort();
            return;
        }

        if (answer.CutAfter is { } bytes)
            AnswerCut.Apply(context, bytes);
        int status = answer.Status ?? StatusCodes.Status204NoContent;
        HttpResponse response = context.Response;
        response.StatusCode = status;
        if (answer.RetryAfter is not null)
            response.Headers.RetryAfter = answer.RetryAfter;
        if (ReasonPhrase(answer) is { } phrase)
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = phrase;
        if (status == StatusCodes.Status204NoContent)
            return;

        response.ContentType = answer.ContentType;
        byte[] body = answer.Code is null ? Encoding.UTF8.GetBytes(answer.Message) : ErrorJson(answer);
        await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    private static string? ReasonPhrase(WriteAnswer answer) =>
        answer.Status == StatusCodes.Status204NoContent ? "OK" : answer.Code is not null ? "Bad request" : null;

    private byte[] ErrorJson(WriteAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            json.WriteStartObject();
            json.WriteString("code", answer.Code);
            json.WriteString("message", answer.Message);
            if (answer.Line is { } line)
                json.WriteNumber("line", line);
            json.WriteString("errorId", string.Create(CultureInfo.InvariantCulture, $"{_errorIdPrefix}-{Interlocked.Increment(ref _errors)}"));
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
