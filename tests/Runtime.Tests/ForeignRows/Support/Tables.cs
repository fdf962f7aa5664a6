using System.Diagnostics.CodeAnalysis;

namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>Tables for them, as generated code has them.</summary>
internal static class Tables
{
    public static QuoteTable Quote => default;

    public static PositionTable Position => default;

    public static IncidentTable Incident => default;

    public static OddlySizedTable OddlySized => default;

    public readonly struct QuoteTable : IQuestTable<Quote>
    {
        private static readonly TableSchema TableSchema = new(
            "quotes",
            TimestampUnit.Microseconds,
            new ColumnSchema("venue", QuestColumnType.Symbol, IsOptional: false),
            new ColumnSchema("number", QuestColumnType.Long, IsOptional: false),
            new ColumnSchema("price", QuestColumnType.Double, IsOptional: false))
        {
            DesignatedTimestampName = "at",
        };

        static TableSchema IQuestTable<Quote>.Schema => TableSchema;

        [SuppressMessage("Performance", "CA1822", Justification = "It reads as Tables.Quote.Schema.")]
        public TableSchema Schema => TableSchema;

        static void IQuestTable<Quote>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Quote row)
        {
            ArgumentNullException.ThrowIfNull(row);
            string venue = row.Venue;
            IlpRow<TFormat> line = writer.BeginRow(120 + IlpBound.Text(venue));
            line.Symbol("quotes,venue="u8, venue);
            line.Long(" number="u8, row.Number);
            line.Double(",price==\u0010"u8, row.Price);
            line.AtMicroseconds(row.At);
            writer.EndRow(line);
        }
    }

    public readonly struct PositionTable : IQuestTable<Position>
    {
        private static readonly TableSchema TableSchema = new(
            "positions",
            null,
            new ColumnSchema("ship", QuestColumnType.Int, IsOptional: false),
            new ColumnSchema("latitude", QuestColumnType.Double, IsOptional: false),
            new ColumnSchema("speed", QuestColumnType.Double, IsOptional: true));

        static TableSchema IQuestTable<Position>.Schema => TableSchema;

        static void IQuestTable<Position>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Position row)
        {
            IlpRow<TFormat> line = writer.BeginRow(130);
            line.Long("positions ship="u8, row.Ship);
            line.Double(",latitude==\u0010"u8, row.Latitude);
            if (row.Speed is { } speed)
                line.Double(",speed==\u0010"u8, speed);
            line.AtNow();
            writer.EndRow(line);
        }
    }

    public readonly struct IncidentTable : IQuestTable<Incident>
    {
        private static readonly TableSchema TableSchema = new(
            "incidents",
            null,
            new ColumnSchema("place", QuestColumnType.Symbol, IsOptional: false),
            new ColumnSchema("text", QuestColumnType.Varchar, IsOptional: true));

        static TableSchema IQuestTable<Incident>.Schema => TableSchema;

        static void IQuestTable<Incident>.Write<TFormat>(ref IlpWriter<TFormat> writer, in Incident row)
        {
            ArgumentNullException.ThrowIfNull(row);
            IlpRow<TFormat> line = writer.BeginRow(80 + IlpBound.Text(row.Place) + IlpBound.Text(row.Text));
            line.Symbol("incidents,place="u8, row.Place);
            if (row.Text is { } text)
                line.String(" text=\""u8, text);
            line.AtNow();
            writer.EndRow(line);
        }
    }

    public readonly struct OddlySizedTable : IQuestTable<OddlySized>
    {
        private static readonly TableSchema TableSchema = new("odd", null, new ColumnSchema("number", QuestColumnType.Long, IsOptional: false));

        static TableSchema IQuestTable<OddlySized>.Schema => TableSchema;

        static void IQuestTable<OddlySized>.Write<TFormat>(ref IlpWriter<TFormat> writer, in OddlySized row)
        {
            IlpRow<TFormat> line = writer.BeginRow(60);
            line.Long("odd number="u8, row.Number);
            line.AtNow();
            writer.EndRow(line);
        }
    }
}
