using System.Globalization;

namespace Questline.Schemas;

/// <summary>How long QuestDB keeps the rows of a table, as its SQL writes it: <c>30 DAYS</c>, <c>2w</c>.</summary>
internal readonly struct TimeToLive(int count, CalendarUnit unit)
{
    private const int HoursOfDay = 24;
    private const int HoursOfWeek = 7 * HoursOfDay;
    private const int MonthsOfYear = 12;
    // QuestDB counts hours or months in 32 bits.
    private const int MaxHours = int.MaxValue;

    /// <summary>Reads a number and a unit, or returns null.</summary>
    public static TimeToLive? Parse(string text)
    {
        int digits = 0;
        long count = 0;
        for (; digits < text.Length && text[digits] is >= '0' and <= '9' && count <= MaxHours; digits++)
            count = (count * 10) + (text[digits] - '0');

        if (count is 0 or > MaxHours || ReadUnit(text.Substring(digits).Trim(' ')) is not { } unit)
            return null;
        var read = new TimeToLive((int)count, unit);
        return read.HoursOrMonths <= MaxHours ? read : null;
    }

    /// <summary>Says why QuestDB would refuse this for a table of such partitions, as the end of a sentence, or returns null.</summary>
    public string? FindProblem(CalendarUnit partition)
    {
        bool isWhole = partition switch
        {
            CalendarUnit.Hour => true,
            CalendarUnit.Day => IsCalendar || HoursOrMonths % HoursOfDay == 0,
            CalendarUnit.Week => IsCalendar || HoursOrMonths % HoursOfWeek == 0,
            CalendarUnit.Month => IsCalendar,
            _ => IsCalendar && HoursOrMonths % MonthsOfYear == 0,
        };
        return isWhole ? null : $"is no whole number of partitions, which are of a {partition.ToString().ToLowerInvariant()} each";
    }

    /// <summary>Number and unit, as in <c>CREATE TABLE</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1}{2}", count, unit.ToString().ToUpperInvariant(), count == 1 ? "" : "S");

    /// <summary>Months and years differ in length; QuestDB keeps them apart from the other units.</summary>
    private bool IsCalendar => unit is CalendarUnit.Month or CalendarUnit.Year;

    private long HoursOrMonths => count * unit switch
    {
        CalendarUnit.Day => HoursOfDay,
        CalendarUnit.Week => HoursOfWeek,
        CalendarUnit.Year => MonthsOfYear,
        _ => 1L,
    };

    private static CalendarUnit? ReadUnit(string text) => text.ToUpperInvariant() switch
    {
        "H" or "HOUR" or "HOURS" => CalendarUnit.Hour,
        "D" or "DAY" or "DAYS" => CalendarUnit.Day,
        "W" or "WEEK" or "WEEKS" => CalendarUnit.Week,
        "M" or "MONTH" or "MONTHS" => CalendarUnit.Month,
        "Y" or "YEAR" or "YEARS" => CalendarUnit.Year,
        _ => null,
    };
}
