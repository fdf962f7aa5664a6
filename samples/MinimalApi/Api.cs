using Microsoft.AspNetCore.Http.Json;

namespace MinimalApi;

/// <summary>The application: one endpoint that takes readings, one that tells how it does.</summary>
internal static class Api
{
    public static WebApplication Create(string confString, string url, LogLevel leastLogged)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.SetMinimumLevel(leastLogged).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        builder.Services.AddQuestSender(confString);
        builder.Services.AddHealthChecks().AddQuestSender();

        builder.Services.ConfigureHttpJsonOptions(ReadStrictly);
        builder.Services.AddValidation();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ExceptionProblems>();
        builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapReadings();
        app.MapHealthChecks("/health");
        return app;
    }

    private static void ReadStrictly(JsonOptions json)
    {
        json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
        json.SerializerOptions.RespectRequiredConstructorParameters = true;
        json.SerializerOptions.RespectNullableAnnotations = true;
    }
}
