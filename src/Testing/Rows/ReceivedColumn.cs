namespace Questline.Testing;

/// <summary>One symbol or field of a received row.</summary>
/// <param name="Name">Its name as sent, without escapes.</param>
/// <param name="Value">Its value.</param>
public sealed record ReceivedColumn(string Name, ReceivedValue Value);
