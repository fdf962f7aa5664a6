namespace Questline.Testing.Tables;

/// <summary>
/// A received row as it is kept: a place in the body that it came in, parsed again when asked for.
/// The precision is the unit of a designated timestamp without a suffix.
/// </summary>
internal readonly record struct StoredRow(byte[] Body, int Start, int Length, ReceivedTimestampUnit Precision);
