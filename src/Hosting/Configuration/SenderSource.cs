namespace Questline.Extensions.Hosting.Configuration;

/// <summary>Where the options of a sender come from.</summary>
/// <param name="Name">The name of the options, which is the service key; empty for the sender without a key.</param>
/// <param name="Path">The path in the configuration of the application; null where the options come from code.</param>
/// <param name="Read">Makes the options.</param>
internal sealed record SenderSource(string Name, string? Path, Func<IServiceProvider, QuestSenderOptions> Read)
{
    /// <summary>The sender as a message names it, or null where there is nothing to tell it by.</summary>
    public string? Description => (Name, Path) switch
    {
        ("", null) => null,
        ("", _) => $"The sender of `{Path}`",
        (_, null) => $"The sender with the key `{Name}`",
        _ => $"The sender with the key `{Name}`, of `{Path}`",
    };
}
