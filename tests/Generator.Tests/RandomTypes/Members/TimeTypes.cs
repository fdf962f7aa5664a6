using System.Numerics;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Instants in columns and as designated timestamps, and lengths of time.</summary>
internal static class TimeTypes
{
    private const string DateTimeType = "global::System.DateTime";
    private const int TicksPerMicrosecond = 10;
    private const int NanosecondsPerTick = 100;

    private static readonly long Epoch = DateTime.UnixEpoch.Ticks;

    // Nanoseconds reach from 1677 to 2262, and dates have to stay within their years in every time zone.
    private static readonly DateTime FirstFine = new(1680, 1, 1);
    private static readonly DateTime LastFine = new(2260, 12, 31);
    private static readonly DateTime First = new(2, 1, 1);
    private static readonly DateTime Last = new(9998, 12, 31);

    public static MemberType Any(MemberSetting setting) => setting.Chance.Between(0, 4) switch
    {
        0 => AnyCount(setting.Chance),
        1 => AnyDuration(setting.Chance),
        _ => AnyDate(setting),
    };

    /// <summary>What the type parameter of a row type can stand for: a date of a known kind.</summary>
    public static MemberType Parameter(Chance chance)
    {
        string type = chance.Of(DateTimeType, "global::System.DateTimeOffset", "global::System.DateOnly");
        return new(type, () => NextDate(type, First, Last, isFine: false, new(chance, "", UnspecifiedTime.Refused), canLackKind: false));
    }

    public static MemberType Designated(MemberSetting setting, string? name)
    {
        Chance chance = setting.Chance;
        bool isCount = chance.OneIn(3);
        TimestampUnit unit = isCount ? chance.Of(Enum.GetValues<TimestampUnit>()) : chance.Of(TimestampUnit.Microseconds, TimestampUnit.Nanoseconds);
        MemberType member = isCount ? Count(chance, unit, 0, 9_000_000_000) : Date(setting, unit == TimestampUnit.Nanoseconds, isDesignated: true);
        List<string> arguments = name is null ? [] : [TextTypes.Literal(name)];
        if (isCount || unit == TimestampUnit.Nanoseconds || chance.OneIn(4))
            arguments.Add($"Unit = global::Questline.TimestampUnit.{unit}");
        return member with { Attributes = $"[global::Questline.QuestTimestamp({string.Join(", ", arguments)})]", Column = "" };
    }

    private static MemberType AnyDate(MemberSetting setting) => setting.Chance.Between(0, 5) switch
    {
        0 => Date(setting, isFine: true).As("TimestampNanoseconds"),
        1 => Date(setting, isFine: true).In(TimestampUnit.Nanoseconds),
        2 => Date(setting, isFine: false).In(TimestampUnit.Microseconds),
        3 => Date(setting, isFine: false).As("Date"),
        4 => Date(setting, isFine: false).As("Timestamp"),
        _ => Date(setting, isFine: false),
    };

    private static MemberType Date(MemberSetting setting, bool isFine, bool isDesignated = false)
    {
        string type = setting.Chance.Of(DateTimeType, "global::System.DateTimeOffset", "global::System.DateOnly");
        (DateTime first, DateTime last) = isDesignated ? (DateTime.UnixEpoch.AddDays(2), LastFine) : isFine ? (FirstFine, LastFine) : (First, Last);
        return new(type, () => NextDate(type, first, last, isFine, setting, canLackKind: true));
    }

    /// <summary>A long that counts units since 1970.</summary>
    private static MemberType AnyCount(Chance chance)
    {
        TimestampUnit unit = chance.Of(Enum.GetValues<TimestampUnit>());
        MemberType member = Count(chance, unit, -9_000_000_000, 9_000_000_000);
        return chance.Between(0, 3) switch
        {
            0 => member.As("Date"),
            1 when unit == TimestampUnit.Nanoseconds => (member with { Column = "" }).As("TimestampNanoseconds"),
            1 when unit == TimestampUnit.Microseconds => (member with { Column = "" }).As("Timestamp"),
            _ => member,
        };
    }

    private static MemberType Count(Chance chance, TimestampUnit unit, long firstSecond, long lastSecond) =>
        new MemberType("long", () => NextCount(chance, unit, firstSecond, lastSecond)).In(unit);

    private static RandomValue NextCount(Chance chance, TimestampUnit unit, long firstSecond, long lastSecond)
    {
        long perSecond = unit switch
        {
            TimestampUnit.Nanoseconds => 1_000_000_000,
            TimestampUnit.Microseconds => 1_000_000,
            TimestampUnit.Milliseconds => 1_000,
            _ => 1,
        };
        var count = (long)chance.Integer((BigInteger)firstSecond * perSecond, (BigInteger)lastSecond * perSecond);
        return new(
            IntegerTypes.Literal("long", count),
            unit == TimestampUnit.Nanoseconds
                ? new ReceivedTimestamp(count, ReceivedTimestampUnit.Nanoseconds)
                : Microseconds(count * (1_000_000 / perSecond)));
    }

    private static RandomValue NextDate(string type, DateTime first, DateTime last, bool isFine, MemberSetting setting, bool canLackKind)
    {
        long ticks = (long)setting.Chance.Integer(first.Ticks, last.Ticks);
        switch (type)
        {
            case "global::System.DateOnly":
                var day = DateOnly.FromDateTime(new DateTime(ticks));
                return Instant($"{type}.FromDayNumber({day.DayNumber})", day.DayNumber * TimeSpan.TicksPerDay, isFine);
            case "global::System.DateTimeOffset":
                var offset = TimeSpan.FromMinutes(setting.Chance.Between(-14 * 60, 14 * 60));
                return Instant($"new {type}({ticks}L, new global::System.TimeSpan({offset.Ticks}L))", ticks - offset.Ticks, isFine);
            default:
                DateTimeKind kind = canLackKind ? Kind(setting) : setting.Chance.Of(DateTimeKind.Utc, DateTimeKind.Local);
                return OfKind(new DateTime(ticks, kind), isFine, setting.UnspecifiedTime);
        }
    }

    // Where a date without a kind is refused, it is rare, so that most rows are written.
    private static DateTimeKind Kind(MemberSetting setting) =>
        setting.UnspecifiedTime == UnspecifiedTime.Refused && !setting.Chance.OneIn(40)
            ? setting.Chance.Of(DateTimeKind.Utc, DateTimeKind.Local)
            : setting.Chance.Of(DateTimeKind.Utc, DateTimeKind.Local, DateTimeKind.Unspecified);

    private static RandomValue OfKind(DateTime date, bool isFine, UnspecifiedTime unspecified)
    {
        string expression = $"new {DateTimeType}({date.Ticks}L, global::System.DateTimeKind.{date.Kind})";
        if (date.Kind == DateTimeKind.Unspecified && unspecified == UnspecifiedTime.Refused)
            return RandomValue.Refused(expression);
        bool isLocal = date.Kind == DateTimeKind.Local || (date.Kind == DateTimeKind.Unspecified && unspecified == UnspecifiedTime.Local);
        TimeSpan offset = isLocal ? TimeZoneInfo.Local.GetUtcOffset(DateTime.SpecifyKind(date, DateTimeKind.Local)) : TimeSpan.Zero;
        return Instant(expression, date.Ticks - offset.Ticks, isFine);
    }

    private static RandomValue Instant(string expression, long ticks, bool isFine) => new(
        expression,
        isFine
            ? new ReceivedTimestamp((ticks - Epoch) * NanosecondsPerTick, ReceivedTimestampUnit.Nanoseconds)
            : Microseconds((ticks - Epoch) / TicksPerMicrosecond));

    private static ReceivedTimestamp Microseconds(long count) => new(count, ReceivedTimestampUnit.Microseconds);

    private static MemberType AnyDuration(Chance chance)
    {
        TimestampUnit unit = chance.Of(Enum.GetValues<TimestampUnit>());
        bool isTimeOfDay = chance.OneIn(2);
        string type = isTimeOfDay ? "global::System.TimeOnly" : "global::System.TimeSpan";
        MemberType member = new MemberType(type, () => NextDuration(chance, unit, isTimeOfDay)).In(unit);
        return chance.OneIn(2) ? member : member.As("Long");
    }

    private static RandomValue NextDuration(Chance chance, TimestampUnit unit, bool isTimeOfDay)
    {
        var ticks = (long)(isTimeOfDay ? chance.Integer(0, TimeSpan.TicksPerDay - 1) : chance.Integer(-90_000_000_000_000_000, 90_000_000_000_000_000));
        long count = unit switch
        {
            TimestampUnit.Nanoseconds => ticks * NanosecondsPerTick,
            TimestampUnit.Microseconds => ticks / TicksPerMicrosecond,
            TimestampUnit.Milliseconds => ticks / TimeSpan.TicksPerMillisecond,
            _ => ticks / TimeSpan.TicksPerSecond,
        };
        return new($"new global::System.{(isTimeOfDay ? "TimeOnly" : "TimeSpan")}({ticks}L)", new ReceivedLong(count));
    }
}
