namespace Questline.Runtime.Tests.Diagnostics;

/// <summary>One measurement.</summary>
internal sealed record Measured(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags)
{
    public string? ErrorType => (string?)Tags.GetValueOrDefault("error.type");
}
