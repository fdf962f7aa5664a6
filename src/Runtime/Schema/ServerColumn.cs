namespace Questline.Schemas;

/// <summary>A column as the server describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as the server writes it.</param>
/// <param name="IsDesignated">Whether it is the designated timestamp; null where the server does not say.</param>
/// <param name="IsKey">Whether it is a deduplication key; null where the server does not say.</param>
internal sealed record ServerColumn(string Name, ServerColumnType Type, bool? IsDesignated, bool? IsKey);
