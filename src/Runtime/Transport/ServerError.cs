using System.Net;
using System.Text;
using System.Text.Json;

namespace Questline.Transport;

/// <summary>Turns an answer that is not the one hoped for into the error that it means. QuestDB explains itself in JSON, proxies in anything.</summary>
internal sealed class ServerError(ConfidentialText confidential, TimeProvider time)
{
    private const int MaxLength = 64 * 1024;
    private const int MaxReasonLength = 2000;

    public async Task<QuestException> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            return Refusal(response.StatusCode);

        if (await ReadBodyAsync(response, cancellationToken).ConfigureAwait(false) is not { } body)
            return Error(response, "", isCutOff: true);
        if (IsWebPage(response))
            return Error(response, "the answer is a web page, so it comes from a proxy or from another service than QuestDB");
        return HasMediaType(response, "application/json") && Parse(body) is { } document
            ? Explain(response, document)
            : Error(response, Encoding.UTF8.GetString(body));
    }

    public static bool IsWebPage(HttpResponseMessage response) => HasMediaType(response, "text/html");

    private static bool HasMediaType(HttpResponseMessage response, string mediaType) =>
        string.Equals(response.Content.Headers.ContentType?.MediaType, mediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the server says here is left out: it may repeat the credentials.</summary>
    private static QuestAuthenticationException Refusal(HttpStatusCode status) => new(
        status == HttpStatusCode.Unauthorized
            ? "The server refused the credentials (HTTP 401): check username and password, or token, in the conf string."
            : "The server knows the user and does not let it write (HTTP 403): grant it the right to write, or use another one.",
        status);

    /// <summary>Null for a body that breaks off: the status alone is worth reporting.</summary>
    private static async Task<byte[]?> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await BoundedBody.ReadAsync(response, MaxLength, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            return null;
        }
    }

    private static JsonDocument? Parse(byte[] body)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
        }
        catch (JsonException)
        {
        }

        return null;
    }

    private QuestServerException Explain(HttpResponseMessage response, JsonDocument document)
    {
        using (document)
        {
            JsonElement error = document.RootElement;
            return Error(response, Text(error, "message") ?? Text(error, "error") ?? "", Text(error, "code"), Line(error), Text(error, "errorId"));
        }
    }

    private QuestServerException Error(
        HttpResponseMessage response, string reason, string? code = null, int? line = null, string? errorId = null, bool isCutOff = false)
    {
        HttpStatusCode status = response.StatusCode;
        reason = Clean(reason);
        (code, errorId) = (code is null ? null : Clean(code), errorId is null ? null : Clean(errorId));
        string kind = code is null ? "" : $", {code}";
        string row = line is null ? "" : $" at row {line} of the request";
        string why = reason.Length == 0 ? "." : $": {reason}";
        string log = errorId is null ? "" : $" [errorId {errorId}]";
        string told = $"The server answered HTTP {(int)status}{kind}{row}{why}{log}";
        string advice = Advice(status);
        string message = advice.Length == 0 || told.EndsWith('.') ? told + advice : $"{told}.{advice}";
        return new QuestServerException(message, status, code, line, errorId) { Reason = reason, RetryAfter = RetryAfter(response), IsCutOff = isCutOff };
    }

    /// <summary>Given as seconds or as a date.</summary>
    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        TimeSpan? asked = response.Headers.RetryAfter is { } header ? header.Delta ?? (header.Date - time.GetUtcNow()) : null;
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }

    private static string Advice(HttpStatusCode status) => (int)status switch
    {
        < 400 => " QuestDB acknowledges rows with HTTP 204: check that addr names its HTTP port (9000 by default).",
        404 or 405 => " Check that addr names QuestDB's HTTP port and that line.http.enabled is not off.",
        413 => " A row is larger than the server's line.http.max.recv.buffer.size.",
        421 => " The instance is read-only or a replica: name the primary in addr.",
        429 => " Too many connections: raise http.net.connection.limit, or share one sender.",
        _ => "",
    };

    private static string? Text(JsonElement error, string name)
    {
        try
        {
            return error.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }

    private static int? Line(JsonElement error) =>
        error.TryGetProperty("line", out JsonElement value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out int line) && line > 0
            ? line
            : null;

    /// <summary>The text without values of ours and without anything that could forge a log line, cut where it is too long.</summary>
    private string Clean(string text)
    {
        string masked = confidential.Mask(text).Trim();
        string cut = masked.Length <= MaxReasonLength ? masked : masked[..MaxReasonLength] + "...";
        return string.Create(cut.Length, cut, static (characters, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                characters[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
        });
    }
}
