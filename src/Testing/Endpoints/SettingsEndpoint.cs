using System.Globalization;
using Microsoft.AspNetCore.Http;
using Questline.Testing.Server;

namespace Questline.Testing.Endpoints;

/// <summary><c>GET /settings</c>: open to everyone, as on the real server.</summary>
internal sealed class SettingsEndpoint(QuestTestServerOptions options, ServerState state, AnswerWriter answers)
{
    public async Task HandleAsync(HttpContext context)
    {
        var request = new SettingsRequest(state.NextSettingsRequest(), context.Request);
        try
        {
            if (options.OnSettings is not null
                && await options.OnSettings(request, context.RequestAborted).ConfigureAwait(false) is { } instead)
            {
                await answers.WriteAsync(context, instead).ConfigureAwait(false);
                return;
            }

            await AnswerAsync(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private Task AnswerAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = options.SettingsStatus;
        if (options.SettingsStatus != StatusCodes.Status200OK)
            return Task.CompletedTask;
        string json = Json();
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        return response.WriteAsync(json, context.RequestAborted);
    }

    private string Json()
    {
        string versions = options.ProtocolVersions is { } list ? $"\"line.proto.support.versions\":[{string.Join(',', list)}]," : "";
        string transports = state.AcceptsWrites ? "\"http\", \"tcp\"" : "";
        return "{\"config\":{\"release.type\":\"OSS\",\"release.version\":\"Questline.Testing\",\"http.settings.readonly\":false,"
            + $"\"accepting.writes\":[{transports}],{versions}"
            + "\"ilp.proto.transports\":[\"tcp\", \"http\"],\"posthog.enabled\":false,\"posthog.api.key\":null,"
            + string.Create(CultureInfo.InvariantCulture, $"\"cairo.max.file.name.length\":{options.MaxNameLength}}},")
            + "\"preferences.version\":0,\"preferences\":{}}";
    }
}
