using System.Buffers;
using Questline.Runtime.Tests.Encodings;

namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>Rows of types that one does not own, without a sender.</summary>
public class SerializerTests
{
    private readonly ArrayBufferWriter<byte> _destination = new();

    public static TheoryData<ProtocolVersion> Versions => [.. Enum.GetValues<ProtocolVersion>()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_class_is_written_as_if_one_owned_it(ProtocolVersion version)
    {
        Quote quote = Quote.Of(7, "New York, NY");

        ForeignWire.Show(quote, Tables.Quote, version).ShouldBe(Wire.Show(Twins.MappedQuote.Of(quote), version));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_struct_is_written_as_if_one_owned_it(ProtocolVersion version)
    {
        foreach (double? speed in new double?[] { null, 12.5 })
        {
            var position = new Position { Ship = 4, Latitude = -0.1, Speed = speed };

            ForeignWire.Show(position, Tables.Position, version).ShouldBe(Wire.Show(Twins.MappedPosition.Of(position), version));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_record_is_written_as_if_one_owned_it(ProtocolVersion version)
    {
        var incident = new Incident("größe=1", "he said \"no\"");

        ForeignWire.Show(incident, Tables.Incident, version).ShouldBe(Wire.Show(Twins.MappedIncident.Of(incident), version));
    }

    [Fact]
    public void Rows_are_appended_one_line_each_and_in_order()
    {
        QuestSerializer.Serialize<Incident, Tables.IncidentTable>(
            [new Incident("a", "x"), new Incident("b", null)], Tables.Incident, _destination, ProtocolVersion.Version1);
        QuestSerializer.Serialize(new Incident("c", "z"), Tables.Incident, _destination, ProtocolVersion.Version1);

        EscapedText.Of(_destination.WrittenSpan).ShouldBe(@"incidents,place=a text=""x""\nincidents,place=b\nincidents,place=c text=""z""\n");
    }

    [Fact]
    public void An_oddly_sized_struct_is_written_like_any_other()
    {
        QuestSerializer.Serialize(new OddlySized(1), Tables.OddlySized, _destination, ProtocolVersion.Version1);
        QuestSerializer.Serialize<OddlySized, Tables.OddlySizedTable>(
            [new OddlySized(2), new OddlySized(3)], Tables.OddlySized, _destination, ProtocolVersion.Version1);

        EscapedText.Of(_destination.WrittenSpan).ShouldBe(@"odd number=1i\nodd number=2i\nodd number=3i\n");
    }

    [Fact]
    public void No_rows_are_no_bytes()
    {
        QuestSerializer.Serialize<Quote, Tables.QuoteTable>([], Tables.Quote, _destination, ProtocolVersion.Version1);

        _destination.WrittenCount.ShouldBe(0);
    }

    [Fact]
    public void A_refused_row_is_named_by_its_table_and_column()
    {
        var refusal = Should.Throw<QuestInvalidRowException>(
            () => QuestSerializer.Serialize(Quote.Of(1, "\udc00"), Tables.Quote, _destination, ProtocolVersion.Version2));

        (refusal.Table, refusal.Column, refusal.Row).ShouldBe(("quotes", "venue", null));
        _destination.WrittenCount.ShouldBe(0);
    }

    [Fact]
    public void A_refused_row_of_several_is_named_by_its_position()
    {
        Quote[] quotes = Quote.SeveralWithBad(10, bad: 4);

        var refusal = Should.Throw<QuestInvalidRowException>(
            () => QuestSerializer.Serialize<Quote, Tables.QuoteTable>(quotes, Tables.Quote, _destination, ProtocolVersion.Version1));

        refusal.Row.ShouldBe(4);
        EscapedText.Of(_destination.WrittenSpan).Split(@"\n").Length.ShouldBe(4 + 1);
    }

    [Fact]
    public void A_null_row_is_no_row()
    {
        Quote quote = null!;

        Should.Throw<ArgumentNullException>(() => QuestSerializer.Serialize(quote, Tables.Quote, _destination, ProtocolVersion.Version1));
        _destination.WrittenCount.ShouldBe(0);
    }

    [Fact]
    public void A_destination_is_needed()
    {
        Should.Throw<ArgumentNullException>(() => QuestSerializer.Serialize(Quote.Of(1), Tables.Quote, null!, ProtocolVersion.Version2))
            .ParamName.ShouldBe("destination");
    }
}
