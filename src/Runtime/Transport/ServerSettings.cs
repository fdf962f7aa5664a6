using System.Text.Json;

namespace Questline.Transport;

/// <summary>The answer to <c>GET /settings</c>: keys with dots in their names, flat under <c>config</c>.</summary>
internal static class ServerSettings
{
    public const int MaxLength = 1024 * 1024;

    /// <param name="body">The JSON.</param>
    /// <param name="maxNameLength">The limit that the configuration sets; the server may lower it.</param>
    /// <exception cref="QuestConnectionException">It is no answer of a QuestDB server that takes rows.</exception>
    public static ServerCapabilities Read(byte[] body, int maxNameLength)
    {
        using JsonDocument document = Parse(body);
        // Servers of 2024 answer without `config`, and then know version 1 only.
        if (!document.RootElement.TryGetProperty("config", out JsonElement config) || config.ValueKind != JsonValueKind.Object)
            return new ServerCapabilities(ProtocolVersion.Version1, maxNameLength);

        RequireWrites(config);
        return new ServerCapabilities(HighestVersion(config), Math.Min(maxNameLength, MaxNameLength(config) ?? maxNameLength));
    }

    private static JsonDocument Parse(byte[] body)
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

        throw new QuestConnectionException(
            "The server's answer to /settings is not a QuestDB server's: check that addr names its HTTP port (9000 by default), not another service or the web server in front of it.");
    }

    /// <summary>A read-only instance lists no transport at all.</summary>
    private static void RequireWrites(JsonElement config)
    {
        if (config.TryGetProperty("accepting.writes", out JsonElement writes) && writes.ValueKind == JsonValueKind.Array
            && !writes.EnumerateArray().Any(static transport => transport.ValueKind == JsonValueKind.String && transport.ValueEquals("http"u8)))
        {
            throw new QuestConnectionException("The server takes no rows over HTTP: it is read-only, or a replica. Name the primary in addr.")
            {
                IsAboutServer = true,
            };
        }
    }

    private static ProtocolVersion HighestVersion(JsonElement config)
    {
        if (!config.TryGetProperty("line.proto.support.versions", out JsonElement versions) || versions.ValueKind != JsonValueKind.Array)
            return ProtocolVersion.Version1;

        int highest = versions.EnumerateArray()
            .Select(static version => version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number) ? number : 0)
            .Where(static number => Enum.IsDefined((ProtocolVersion)number))
            .DefaultIfEmpty()
            .Max();
        return highest > 0
            ? (ProtocolVersion)highest
            : throw new QuestConnectionException("The server speaks none of the protocol versions 1 to 3: a newer Questline is needed.");
    }

    private static int? MaxNameLength(JsonElement config) =>
        config.TryGetProperty("cairo.max.file.name.length", out JsonElement length)
        && length.ValueKind == JsonValueKind.Number && length.TryGetInt32(out int bytes) && bytes > 0
            ? bytes
            : null;
}
