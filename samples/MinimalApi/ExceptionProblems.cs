using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Questline;

namespace MinimalApi;

/// <summary>Exceptions as problem details: mistakes of the caller, and a database that takes no rows at the moment.</summary>
internal sealed class ExceptionProblems(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } bad => WriteAsync(httpContext, bad.StatusCode, json.Message),
        BadHttpRequestException bad => WriteAsync(httpContext, bad.StatusCode, bad.Message),
        QuestInvalidRowException invalid => WriteAsync(httpContext, StatusCodes.Status400BadRequest, invalid.Message),
        // What the database or the network said is for the log.
        QuestException { IsTransient: true } => WriteAsync(
            httpContext, StatusCodes.Status503ServiceUnavailable, "The database takes no rows at the moment: try again later."),
        _ => ValueTask.FromResult(false),
    };

    private ValueTask<bool> WriteAsync(HttpContext httpContext, int status, string detail)
    {
        httpContext.Response.StatusCode = status;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = { Status = status, Detail = detail } });
    }
}
