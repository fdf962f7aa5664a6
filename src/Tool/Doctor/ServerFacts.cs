using System.Text.Json;
using Questline.Tls;

namespace Questline.Tool.Doctor;

/// <summary>What a server tells of itself, for people. What it means for a sender is read elsewhere.</summary>
internal static class ServerFacts
{
    /// <summary>Null where the answer is not one of QuestDB, or tells nothing.</summary>
    public static string? Describe(byte[] settings)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(settings);
            return document.RootElement.TryGetProperty("config", out JsonElement config) ? Describe(config) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Describe(JsonElement config)
    {
        string?[] facts =
        [
            Text(config, "release.version") is { } version ? $"QuestDB {version}{(Text(config, "release.type") is { } type ? $" ({type})" : "")}" : null,
            Text(config, "line.proto.support.versions") is { } versions ? $"protocol versions {versions}" : null,
            Text(config, "accepting.writes") is { } writes ? $"takes rows over {(writes.Length == 0 ? "nothing" : writes)}" : null,
            Text(config, "cairo.max.file.name.length") is { } length ? $"names up to {length} bytes" : null,
        ];
        return string.Join("; ", facts.Where(fact => fact is not null));
    }

    private static string? Text(JsonElement config, string key) => config.TryGetProperty(key, out JsonElement value) ? RemoteText.Clean(Text(value)) : null;

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? string.Join(", ", value.EnumerateArray().Select(Text))
        : value.ToString();
}
