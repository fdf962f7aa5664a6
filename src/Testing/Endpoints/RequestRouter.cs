using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Questline.Testing.Sql;

namespace Questline.Testing.Endpoints;

/// <summary>Which endpoint a request is for, and QuestDB's answers to the others.</summary>
internal sealed class RequestRouter(SettingsEndpoint settings, WriteEndpoint write, SqlEndpoint sql, AnswerWriter answers)
{
    public Task RouteAsync(HttpContext context)
    {
        context.Response.Headers.Server = "questDB/1.0";
        string path = context.Request.Path.ToString();
        return context.Request.Method switch
        {
            "POST" when path is "/write" or "/api/v2/write" => write.HandleAsync(context),
            "GET" when HasBody(context) => AnswerAsync(context, StatusCodes.Status400BadRequest, "GET request must not have a body\r\n"),
            "GET" when path is "/settings" => settings.HandleAsync(context),
            "GET" when path is "/exec" => sql.HandleAsync(context),
            "GET" when path is "/ping" => PingAsync(context),
            "GET" when path is not ("/write" or "/api/v2/write") => AnswerAsync(context, StatusCodes.Status404NotFound, "Not Found\r\n"),
            string method => AnswerAsync(context, StatusCodes.Status405MethodNotAllowed, $"Method {method} not supported\r\n"),
        };
    }

    private static bool HasBody(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>().CanHaveBody;

    private Task PingAsync(HttpContext context)
    {
        context.Response.Headers["X-Influxdb-Version"] = "v2.7.4";
        return answers.WriteAsync(context, WriteAnswer.NoContent);
    }

    private Task AnswerAsync(HttpContext context, int status, string text) => answers.WriteAsync(context, WriteAnswer.Text(status, text));
}
