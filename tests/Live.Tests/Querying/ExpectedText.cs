using System.Globalization;

namespace Questline.Live.Tests.Querying;

/// <summary>How a C# value is spelled once the server has stored it, whatever the type of its column.</summary>
internal static class ExpectedText
{
    public const string Null = "NULL";

    private const string TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffffff00Z";

    public static string Of(object? value) => value switch
    {
        null => Null,
        bool flag => flag ? "true" : "false",
        float number => Of((double)number),
        double number => OfDouble(number),
        decimal number => DecimalText.Normalize(number.ToString(CultureInfo.InvariantCulture)),
        string text => Quote(text),
        char character => Quote(character.ToString()),
        Guid guid => Quote(guid.ToString()),
        Enum name => Quote(name.ToString()),
        DateTime instant => instant.ToString(TimestampFormat, CultureInfo.InvariantCulture),
        DateTimeOffset instant => Of(instant.UtcDateTime),
        DateOnly day => Of(day.ToDateTime(TimeOnly.MinValue)),
        float[][] rows => $"[{string.Join(',', rows.Select(Of))}]",
        Array values => OfArray(values, 0, new int[values.Rank]),
        IFormattable integer => integer.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No column holds a {value.GetType()}.", nameof(value)),
    };

    public static string Quote(string text) => $"'{text}'";

    /// <summary>To QuestDB, NaN and infinities are NULL.</summary>
    public static string OfDouble(double number)
    {
        if (!double.IsFinite(number))
            return Null;
        // Of a zero the sign is lost in SQL.
        return (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);
    }

    private static string OfArray(Array values, int dimension, int[] position)
    {
        var items = new string[values.GetLength(dimension)];
        for (int index = 0; index < items.Length; index++)
        {
            position[dimension] = index;
            items[index] = dimension == values.Rank - 1 ? Of(values.GetValue(position)) : OfArray(values, dimension + 1, position);
        }

        return $"[{string.Join(',', items)}]";
    }
}
