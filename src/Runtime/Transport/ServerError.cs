using System.Net;
using System.Text;
using System.Text.Json;

namespace Questline.Transport;

/// <summary>Turns an answer that is not a success into the error that it means. QuestDB explains itself in JSON, proxies in anything.</summary>
internal static class ServerError
{
    private const int MaxLength = 64 * 1024;
    private const int MaxReasonLength = 2000;

    public static async Task<QuestException> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[] body = await BoundedBody.ReadAsync(response, MaxLength, cancellationToken).ConfigureAwait(false);
        return response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            ? Refusal(response.StatusCode)
            : Explain(response.StatusCode, IsJson(response) ? body : [], Reason(body));
    }

    /// <summary>What the server says here is left out: it may repeat the credentials.</summary>
    private static QuestAuthenticationException Refusal(HttpStatusCode status) => new(
        status == HttpStatusCode.Unauthorized
            ? "The server refused the credentials (HTTP 401): check username and password, or token, in the conf string."
            : "The server knows the user and does not let it write (HTTP 403): grant it the right to write, or use another one.",
        status);

    private static bool IsJson(HttpResponseMessage response) =>
        string.Equals(response.Content.Headers.ContentType?.MediaType, "application/json", StringComparison.OrdinalIgnoreCase);

    private static QuestServerException Explain(HttpStatusCode status, byte[] json, string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement error = document.RootElement;
            if (error.ValueKind == JsonValueKind.Object)
            {
                string? code = Text(error, "code");
                int? line = error.TryGetProperty("line", out JsonElement number) && number.TryGetInt32(out int row) && row > 0 ? row : null;
                string? errorId = Text(error, "errorId");
                return new QuestServerException(
                    Describe(status, Shorten(Text(error, "message") ?? text), code, line, errorId), status, code, line, errorId);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON after all, or not of this shape: the text says what it says.
        }

        return new QuestServerException(Describe(status, text, null, null, null), status);
    }

    private static string? Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Describe(HttpStatusCode status, string reason, string? code, int? line, string? errorId)
    {
        string kind = code is null ? "" : $", {code}";
        string row = line is null ? "" : $" at row {line} of the batch";
        string why = reason.Length == 0 ? "." : $": {reason}";
        string log = errorId is null ? "" : $" [errorId {errorId}]";
        return $"The server refused the request (HTTP {(int)status}{kind}){row}{why}{log}{Advice(status)}";
    }

    private static string Advice(HttpStatusCode status) => (int)status switch
    {
        404 or 405 => " Check that addr names QuestDB's HTTP port and that line.http.enabled is not off.",
        413 => " A row is larger than the server's line.http.max.recv.buffer.size.",
        421 => " The instance is read-only or a replica: name the primary in addr.",
        429 => " Too many connections: raise http.net.connection.limit, or share one sender.",
        _ => "",
    };

    private static string Reason(byte[] body) => Shorten(Encoding.UTF8.GetString(body).Trim());

    private static string Shorten(string text) => text.Length <= MaxReasonLength ? text : text[..MaxReasonLength] + "…";
}
