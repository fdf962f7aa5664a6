using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Questline.Testing.Endpoints;

/// <summary><c>GET /settings</c>: open to everyone, as on the real server.</summary>
internal sealed class SettingsEndpoint(QuestTestServerOptions options)
{
    private readonly string _json = Json(options);

    public Task HandleAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = options.SettingsStatus;
        if (options.SettingsStatus != StatusCodes.Status200OK)
            return Task.CompletedTask;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = _json.Length;
        return response.WriteAsync(_json, context.RequestAborted);
    }

    private static string Json(QuestTestServerOptions options)
    {
        string versions = options.ProtocolVersions is { } list ? $"\"line.proto.support.versions\":[{string.Join(',', list)}]," : "";
        string transports = options.AcceptsWrites ? "\"http\", \"tcp\"" : "";
        return "{\"config\":{\"release.type\":\"OSS\",\"release.version\":\"Questline.Testing\",\"http.settings.readonly\":false,"
            + $"\"accepting.writes\":[{transports}],{versions}"
            + "\"ilp.proto.transports\":[\"tcp\", \"http\"],\"posthog.enabled\":false,\"posthog.api.key\":null,"
            + string.Create(CultureInfo.InvariantCulture, $"\"cairo.max.file.name.length\":{options.MaxNameLength}}},")
            + "\"preferences.version\":0,\"preferences\":{}}";
    }
}
