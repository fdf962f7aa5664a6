using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>The designated timestamp, which every table here has.</summary>
internal sealed class DesignatedColumn(string table, string name = DesignatedColumn.DefaultName)
{
    /// <summary>What it is called in tables that rows create.</summary>
    public const string DefaultName = "timestamp";

    private const long MaxNanoseconds = 9_214_646_399_999_999_999;
    private const long MaxMicroseconds = 253_402_300_799_999_999;
    private const long NanosecondsPerMicrosecond = 1_000;

    private bool? _inNanoseconds;

    public string Name => name;

    public Column Column { get; } = new(new ColumnDefinition(name, new ColumnType(ColumnKind.Timestamp)));

    public ColumnType Type => new(_inNanoseconds is true ? ColumnKind.TimestampNs : ColumnKind.Timestamp);

    public void Declare(ColumnType type)
    {
        if (type.Kind is not (ColumnKind.Timestamp or ColumnKind.TimestampNs))
            throw new ArgumentException($"The column '{Name}' is the designated timestamp; its type is TIMESTAMP or TIMESTAMP_NS, not {type}.");
        _inNanoseconds = type.Kind is ColumnKind.TimestampNs;
    }

    /// <summary>A field of this name is the designated timestamp, and hides the one at the end of the row.</summary>
    public void TakeField(ParsedRow row, ParsedColumn field, ReadOnlySpan<byte> body)
    {
        if (name == DefaultName && !field.Name.Unescape(body).SequenceEqual("timestamp"u8))
            throw Refusal.OnlyHere(
                $"table: {table}; a column named like '{Name}' in other letter case; the real server creates a table that cannot be read");
        if (field.Kind is not ValueKind.Timestamp)
            throw Refusal.Internal(table, "error: java.lang.UnsupportedOperationException");
        if (row.Timestamp is not null)
            throw Refusal.OnlyHere(
                $"table: {table}; a field '{Name}' besides a designated timestamp; "
                + "the real server answers 204 and drops the one at the end of the row");
        if (field.Number < 0)
            throw Refusal.Internal(table, "error: designated timestamp before 1970-01-01 is not allowed");
        row.Timestamp = new DesignatedTimestamp(field.Number, field.Unit);
    }

    /// <summary>The first row decides the column's type; none means the server's own time.</summary>
    public void Check(DesignatedTimestamp? given, ReceivedTimestampUnit precision)
    {
        _inNanoseconds ??= given?.Suffix is ReceivedTimestampUnit.Nanoseconds;
        if (given is not { } timestamp)
            return;
        if (timestamp.Value == long.MinValue)
            throw Refusal.OnlyHere($"table: {table}; the smallest long as designated timestamp; the real server answers 204 and stores its own time");
        if (timestamp.Value < 0)
            throw Refusal.Invalid($"table: {table}, timestamp: {timestamp.Value}; designated timestamp before 1970-01-01 is not allowed");

        Int128 nanoseconds = (Int128)timestamp.Value * (timestamp.Suffix ?? precision).Nanoseconds();
        if (_inNanoseconds is true && nanoseconds > MaxNanoseconds)
            throw Refusal.Invalid($"table: {table}, timestamp: {timestamp.Value}; designated timestamp overflow, max[{MaxNanoseconds}]");
        if (nanoseconds / NanosecondsPerMicrosecond > MaxMicroseconds)
            throw Refusal.Internal(table, "errno: -1, error: designated timestamp beyond 9999-12-31 is not allowed");
    }
}
