namespace Questline.Testing.Endpoints;

/// <summary>The query parameter <c>precision</c>: the unit of designated timestamps without a suffix.</summary>
internal static class Precision
{
    public static ReceivedTimestampUnit? Parse(string? text) => text switch
    {
        null or "" or "n" or "ns" => ReceivedTimestampUnit.Nanoseconds,
        "u" or "us" => ReceivedTimestampUnit.Microseconds,
        "ms" => ReceivedTimestampUnit.Milliseconds,
        "s" => ReceivedTimestampUnit.Seconds,
        "m" => ReceivedTimestampUnit.Minutes,
        "h" => ReceivedTimestampUnit.Hours,
        _ => null,
    };
}
