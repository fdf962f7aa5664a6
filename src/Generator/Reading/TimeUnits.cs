using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>What <c>Unit</c> makes of the column of a time.</summary>
internal static class TimeUnits
{
    /// <summary>The column type that the unit asks for where no other is.</summary>
    public static ColumnType Choose(ValueKind kind, MemberAttributes attributes)
    {
        if (attributes is not { ColumnType: ColumnType.Inferred, ColumnUnit: { } unit } || kind is not (ValueKind.Date or ValueKind.LongInteger))
            return attributes.ColumnType;
        return unit == TimestampUnit.Nanoseconds ? ColumnType.TimestampNanoseconds : ColumnType.Timestamp;
    }

    /// <summary>How a time is written in its unit.</summary>
    public static ColumnEncoding Apply(ColumnEncoding encoding, ValueKind kind, TimestampUnit? unit) => (kind, unit) switch
    {
        (ValueKind.Duration, TimestampUnit.Nanoseconds) => ColumnEncoding.DurationNanoseconds,
        (ValueKind.Duration, TimestampUnit.Milliseconds) => ColumnEncoding.DurationMilliseconds,
        (ValueKind.Duration, TimestampUnit.Seconds) => ColumnEncoding.DurationSeconds,
        (ValueKind.LongInteger, TimestampUnit.Nanoseconds) => ColumnEncoding.TimestampNanoseconds,
        (ValueKind.LongInteger, TimestampUnit.Milliseconds) => ColumnEncoding.TimestampMilliseconds,
        (ValueKind.LongInteger, TimestampUnit.Seconds) => ColumnEncoding.TimestampSeconds,
        _ => encoding,
    };

    /// <summary>Says what is wrong with the unit of a column and what to do, or returns null.</summary>
    public static Refusal? FindProblem(MappedValue value, ColumnType type) =>
        FindReason(value, type) is { } reason ? new(MappingProblemKind.TimeUnit, reason) : null;

    private static string? FindReason(MappedValue value, ColumnType type)
    {
        if (value.Attributes.ColumnUnit is not { } unit)
            return FindMissing(value, type);
        if (unit is < TimestampUnit.Microseconds or > TimestampUnit.Seconds)
            return $"there is no Unit of {(int)unit}; use a member of TimestampUnit";

        return value.Kind switch
        {
            ValueKind.Duration => null,
            ValueKind.Date when unit is TimestampUnit.Milliseconds or TimestampUnit.Seconds =>
                $"the unit {unit} does not go with its type '{value.TypeName}'; use Microseconds or Nanoseconds",
            ValueKind.Date or ValueKind.LongInteger => FindMismatch(unit, type),
            _ => $"Unit describes a time, and its type is '{value.TypeName}'; remove it",
        };
    }

    private static string? FindMissing(MappedValue value, ColumnType type)
    {
        if (value.Kind == ValueKind.Duration)
            return $"a '{value.TypeName}' says nothing about the unit of its column; write [QuestColumn(Unit = TimestampUnit.Microseconds)] or another unit";
        return value.Kind == ValueKind.LongInteger && type == ColumnType.Date
            ? "a long says nothing about its unit; write [QuestColumn(Type = QuestColumnType.Date, Unit = TimestampUnit.Milliseconds)] or another unit"
            : null;
    }

    private static string? FindMismatch(TimestampUnit unit, ColumnType type)
    {
        bool isNanoseconds = unit == TimestampUnit.Nanoseconds;
        return type switch
        {
            ColumnType.Date => null,
            ColumnType.Timestamp when !isNanoseconds => null,
            ColumnType.TimestampNanoseconds when isNanoseconds => null,
            ColumnType.Timestamp or ColumnType.TimestampNanoseconds => $"Unit and Type disagree: {unit} and {type}; leave Type out",
            _ => $"Unit describes a time, and its column is a {type.ToString().ToUpperInvariant()}; remove one of them",
        };
    }
}
