namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>The same types as if one owned them.</summary>
internal static partial class Twins
{
    [QuestTable("quotes")]
    public sealed partial class MappedQuote
    {
        [QuestSymbol]
        public required string Venue { get; init; }

        public required long Number { get; init; }

        public required double Price { get; init; }

        [QuestTimestamp]
        public required DateTime At { get; init; }

        public static MappedQuote Of(Quote quote) => new() { Venue = quote.Venue, Number = quote.Number, Price = quote.Price, At = quote.At };
    }

    [QuestTable("positions")]
    public partial struct MappedPosition
    {
        public int Ship;

        public double Latitude;

        public double? Speed;

        public static MappedPosition Of(Position position) => new() { Ship = position.Ship, Latitude = position.Latitude, Speed = position.Speed };
    }

    [QuestTable("incidents")]
    public sealed partial record MappedIncident([QuestSymbol] string Place, string? Text)
    {
        public static MappedIncident Of(Incident incident) => new(incident.Place, incident.Text);
    }
}
