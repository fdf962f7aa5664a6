namespace Questline.Configuration;

/// <summary>One server.</summary>
/// <param name="Host">A host name or IP address, without brackets.</param>
/// <param name="Port">The port, 1 to 65535.</param>
internal sealed record ServerAddress(string Host, int Port)
{
    /// <summary>As it stands in a URL: an IPv6 address in brackets.</summary>
    public string Authority => Host.Contains(':') ? $"[{Host}]:{Port}" : $"{Host}:{Port}";

    // The generated text would show the host.
    public override string ToString() => nameof(ServerAddress);
}
