namespace Questline.Testing;

/// <summary>What a server certificate is to say.</summary>
internal sealed record LeafProfile
{
    /// <summary>DNS names and IP addresses for the subject alternative name; none leaves the extension out.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>Counted from now.</summary>
    public TimeSpan NotBefore { get; init; } = TimeSpan.FromHours(-1);

    /// <summary>Counted from now. Long enough that no sender warns of it.</summary>
    public TimeSpan NotAfter { get; init; } = TimeSpan.FromDays(90);

    public bool IsAuthority { get; init; }
}
