namespace Questline.Extensions.Hosting.Lifetime;

/// <summary>A sender that was made.</summary>
/// <param name="Name">Its service key; empty for the one without.</param>
/// <param name="Sender">The sender.</param>
internal sealed record OpenSender(string Name, QuestSender Sender);
