using Questline;

namespace Exchange;

/// <summary>A point in time, as a library may have it.</summary>
public readonly record struct Instant(long Ticks);

/// <summary>A typed number.</summary>
public readonly record struct OrderId(Guid Value);

/// <summary>An amount in a currency.</summary>
public sealed record Money(decimal Amount, string Currency);

/// <summary>Converts every <see cref="Instant"/> of the assembly.</summary>
public abstract class InstantConverter : IQuestConverter<Instant, DateTime>
{
    /// <inheritdoc/>
    public static DateTime Convert(Instant value) => new(value.Ticks, DateTimeKind.Utc);
}

/// <summary>Numbers as text.</summary>
public readonly record struct OrderIdText : IQuestConverter<OrderId, string>
{
    /// <inheritdoc/>
    public static string Convert(OrderId value) => value.Value.ToString("N");
}

/// <summary>Euros alone.</summary>
public abstract class Euros : IQuestConverter<Money, double?>
{
    /// <inheritdoc/>
    public static double? Convert(Money value) => value?.Currency == "EUR" ? (double)value.Amount : null;
}

/// <summary>Arrays of whole numbers.</summary>
public abstract class Doubles<T> : IQuestConverter<IReadOnlyList<T>, double[]>
    where T : IConvertible
{
    /// <inheritdoc/>
    public static double[] Convert(IReadOnlyList<T> value) =>
        value?.Select(item => item.ToDouble(System.Globalization.CultureInfo.InvariantCulture)).ToArray() ?? Array.Empty<double>();
}

/// <summary>A row of converted values.</summary>
[QuestTable("orders")]
public sealed partial record Order(
    [QuestSymbol, QuestConverter(typeof(OrderIdText))] OrderId Id,
    [QuestConverter(typeof(OrderIdText))] OrderId? Parent,
    [QuestConverter(typeof(Euros))] Money Price,
    [QuestConverter(typeof(Euros))] Money? Fee,
    [QuestConverter(typeof(Doubles<int>))] IReadOnlyList<int>? Sizes,
    Instant Entered,
    Instant? Left,
    [QuestTimestamp] Instant At);
