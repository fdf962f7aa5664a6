namespace Questline.Transport;

/// <summary>The answer to <c>GET /settings</c>.</summary>
/// <param name="Body">For <see cref="ServerSettings"/>; null from a server older than protocol version 2, which has no such page.</param>
/// <param name="IsWebPage">Whether it is one, which no QuestDB answers.</param>
internal readonly record struct SettingsAnswer(byte[]? Body, bool IsWebPage);
