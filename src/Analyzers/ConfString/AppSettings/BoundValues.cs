using System.Globalization;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Reads the values of a configuration as binding reads them, and gives them as words of a conf string.</summary>
internal static class BoundValues
{
    /// <summary>The word; null where it cannot be bound, is empty, or is left out as the default.</summary>
    public static string? Read(ConfKey key, string text)
    {
        if (key.Type == ConfValueType.Milliseconds)
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan time) ? SettingWords.From(key, time) : null;

        return ReadNumber(key, text.Trim()) is { } number ? SettingWords.From(key, number) : null;
    }

    /// <summary>The scheme; null where it is none.</summary>
    public static string? ReadScheme(string text) =>
        text.Trim().ToLowerInvariant() is "http" or "https" or "tcp" or "tcps" ? text.Trim().ToLowerInvariant() : null;

    private static long? ReadNumber(ConfKey key, string text)
    {
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number))
            return number;

        return key.Name switch
        {
            "auto_flush" or "gzip" or "tls_check_revocation" => bool.TryParse(text, out bool isOn) ? isOn ? 1 : 0 : null,
            "tls_verify" or "tls_ca" => IndexOf(key.Choices, text),
            "protocol_version" => IndexOf(["", "Version1", "Version2", "Version3"], text),
            _ => null,
        };
    }

    // In C# the words are written without underscores.
    private static long? IndexOf(string[] words, string text)
    {
        int index = Array.FindIndex(words, word => word.Replace("_", "").Equals(text, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }
}
