using System.Globalization;

namespace Questline.Testing.Sql;

/// <summary>Reads <c>PARTITION BY</c> and <c>TTL</c>, and forgets them: the stand-in keeps every row.</summary>
internal static class Partitions
{
    private const int HoursOfDay = 24;
    private const int HoursOfWeek = 7 * HoursOfDay;
    private const int MonthsOfYear = 12;

    public static void Read(SqlReader reader)
    {
        reader.Words("PARTITION", "BY");
        SqlToken unit = reader.Take();
        if (unit.Text.ToUpperInvariant() is not ("HOUR" or "DAY" or "WEEK" or "MONTH" or "YEAR"))
            throw new SqlException(unit.Position, "'HOUR', 'DAY', 'WEEK', 'MONTH' or 'YEAR' expected");
        if (reader.TryWord("TTL"))
            TimeToLive(reader, unit.Text.ToUpperInvariant());
    }

    private static void TimeToLive(SqlReader reader, string partition)
    {
        SqlToken value = reader.Take();
        string digits = string.Concat(value.Text.TakeWhile(char.IsAsciiDigit));
        string unit = value.Text.Length > digits.Length ? value.Text[digits.Length..] : reader.Take().Text;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count == 0)
            throw new SqlException(value.Position, "invalid TTL, expecting number and unit");

        (long hours, long months) = unit.ToUpperInvariant() switch
        {
            "H" or "HOUR" or "HOURS" => (count, 0L),
            "D" or "DAY" or "DAYS" => (count * (long)HoursOfDay, 0L),
            "W" or "WEEK" or "WEEKS" => (count * (long)HoursOfWeek, 0L),
            "M" or "MONTH" or "MONTHS" => (0L, count),
            "Y" or "YEAR" or "YEARS" => (0L, count * (long)MonthsOfYear),
            _ => throw new SqlException(value.Position, "invalid TTL, expecting number and unit"),
        };
        if (!IsWhole(partition, hours, months))
            throw new SqlException(value.Position, "TTL value must be an integer multiple of partition size");
    }

    private static bool IsWhole(string partition, long hours, long months) => partition switch
    {
        "DAY" => hours % HoursOfDay == 0,
        "WEEK" => hours % HoursOfWeek == 0,
        "MONTH" => months > 0,
        "YEAR" => months > 0 && months % MonthsOfYear == 0,
        _ => true,
    };
}
