namespace Questline.Testing.Protocol;

/// <summary>The number at the end of a row. Without a suffix its unit is the request's <c>precision</c>.</summary>
internal readonly record struct DesignatedTimestamp(long Value, ReceivedTimestampUnit? Suffix);
