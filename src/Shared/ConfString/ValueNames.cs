namespace Questline.ConfStrings;

/// <summary>Says in words what a key takes.</summary>
internal static class ValueNames
{
    public static string Describe(ConfKey key) => key.Type switch
    {
        ConfValueType.Text => "a text",
        ConfValueType.FilePath => "the path of a file",
        ConfValueType.Address => "`host` or `host:port`",
        ConfValueType.IPAddress => "an IP address",
        ConfValueType.Choice => OneOf(key.Choices),
        ConfValueType.Milliseconds => Number(key, " of milliseconds"),
        ConfValueType.Bytes => Number(key, " of bytes"),
        ConfValueType.BytesPerSecond => Number(key, " of bytes per second"),
        _ => Number(key, ""),
    };

    private static string Number(ConfKey key, string unit)
    {
        string range = key.Maximum == long.MaxValue ? $"at least {key.Minimum}" : $"from {key.Minimum} to {key.Maximum}";
        string off = key.CanBeOff ? $", or `{ConfKey.Off}`" : "";
        return $"a whole number{unit}, {range}{off}";
    }

    private static string OneOf(string[] choices) =>
        string.Join(", ", choices.Take(choices.Length - 1).Select(Quote)) + " or " + Quote(choices[choices.Length - 1]);

    private static string Quote(string choice) => $"`{choice}`";
}
