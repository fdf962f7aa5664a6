using System.Globalization;
using Questline.Testing;

namespace Questline.Generated.Tests;

/// <summary>Rows that the stand-in received, as text that a test can hold.</summary>
internal static class Shown
{
    /// <summary>The columns in the order sent, and behind <c>@</c> the designated timestamp.</summary>
    public static string Of(ReceivedRow row) =>
        string.Join('\n', row.Columns.Select(column => $"{column.Name} = {Of(column.Value)}").Append(Time(row.Timestamp)));

    private static string Time(ReceivedTimestamp? timestamp) => timestamp is null ? "@ now" : $"@ {Of(timestamp)}";

    private static string Of(ReceivedValue value) => value switch
    {
        ReceivedSymbol symbol => $"symbol {symbol.Text}",
        ReceivedString text => $"\"{text.Text}\"",
        ReceivedBoolean boolean => boolean.Value ? "true" : "false",
        ReceivedLong number => string.Create(CultureInfo.InvariantCulture, $"{number.Value}i"),
        ReceivedLong256 number => $"0x{number.Value.ToString("x", CultureInfo.InvariantCulture)}",
        ReceivedDouble number => string.Create(CultureInfo.InvariantCulture, $"{number.Value}d"),
        ReceivedDecimal number => string.Create(CultureInfo.InvariantCulture, $"{number.ToDecimal()}m"),
        ReceivedTimestamp time => string.Create(CultureInfo.InvariantCulture, $"{time.Value} {time.Unit}"),
        ReceivedDoubleArray array => $"[{Join(array.Shape)}] {Join(array.Elements)}",
        _ => throw new ArgumentException($"There is no text for a {value.GetType().Name}.", nameof(value)),
    };

    private static string Join<T>(IEnumerable<T> items)
        where T : IFormattable => string.Join(' ', items.Select(item => item.ToString(null, CultureInfo.InvariantCulture)));
}
