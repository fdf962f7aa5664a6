using Microsoft.AspNetCore.Http;
using Questline.Testing.Endpoints;
using Questline.Testing.Tables;

namespace Questline.Testing.Sql;

/// <summary><c>GET /exec?query=...</c></summary>
internal sealed class SqlEndpoint(QuestTestServerOptions options, TableSet tables, AnswerWriter answers)
{
    private readonly Credentials _credentials = new(options);
    private readonly SqlExecutor _executor = new(tables, options.AcceptsWrites);

    public Task HandleAsync(HttpContext context) =>
        _credentials.Allow(context.Request.Headers.Authorization)
            ? ExecuteAsync(context.Response, context.Request.Query["query"].ToString(), context.RequestAborted)
            : answers.WriteAsync(context, WriteAnswer.Text(StatusCodes.Status401Unauthorized, "Unauthorized\r\n"));

    private async Task ExecuteAsync(HttpResponse response, string sql, CancellationToken cancellationToken)
    {
        (response.StatusCode, byte[] body) = Execute(sql);
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
    }

    private (int Status, byte[] Body) Execute(string sql)
    {
        try
        {
            return (StatusCodes.Status200OK, _executor.Execute(sql));
        }
        catch (SqlException error)
        {
            return (StatusCodes.Status400BadRequest, SqlJson.Error(sql, error));
        }
    }
}
