namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>A class of another library: nothing in it knows of QuestDB.</summary>
internal class Quote
{
    public const double Bad = -1;

    private static readonly DateTime Epoch = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public string Venue { get; init; } = "";

    public long Number { get; init; }

    public double Price { get; init; }

    public DateTime At { get; init; }

    public static Quote Of(long number, string venue = "XETRA") => new() { Venue = venue, Number = number, Price = number / 4.0, At = Epoch.AddTicks(number * 10) };

    public static Quote[] Several(int count) => [.. Enumerable.Range(0, count).Select(number => Of(number))];

    /// <summary>One of them has half a surrogate pair for its venue.</summary>
    public static Quote[] SeveralWithBad(int count, int bad) =>
        [.. Enumerable.Range(0, count).Select(number => Of(number, number == bad ? "\udc00" : "XETRA"))];
}

/// <summary>A class that its library derives from the one with a table.</summary>
internal sealed class DelayedQuote : Quote
{
    public TimeSpan Delay { get; init; }
}

/// <summary>A struct of another library.</summary>
internal struct Position
{
    public int Ship;

    public double Latitude;

    public double? Speed;
}

/// <summary>A record of another library.</summary>
internal sealed record Incident(string Place, string? Text);
