using System.Buffers;

namespace Questline.Runtime.Tests.Encodings;

public partial class SerializerTests
{
    private readonly ArrayBufferWriter<byte> _destination = new();

    [Fact]
    public void A_destination_is_needed()
    {
        Should.Throw<ArgumentNullException>(() => QuestSerializer.Serialize(new Row(1), null!, ProtocolVersion.Version2))
            .ParamName.ShouldBe("destination");
        Should.Throw<ArgumentNullException>(() => QuestSerializer.Serialize<Row>([], null!, ProtocolVersion.Version2))
            .ParamName.ShouldBe("destination");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    public void There_are_three_versions(int version) =>
        Should.Throw<ArgumentOutOfRangeException>(() => QuestSerializer.Serialize(new Row(1), _destination, (ProtocolVersion)version))
            .Message.ShouldStartWith("There are protocol versions 1, 2 and 3.");

    [Fact]
    public void Rows_are_appended_one_line_each_and_in_order()
    {
        QuestSerializer.Serialize<Row>([new Row(1), new Row(2)], _destination, ProtocolVersion.Version1);
        QuestSerializer.Serialize(new Row(3), _destination, ProtocolVersion.Version1);

        EscapedText.Of(_destination.WrittenSpan).ShouldBe(@"t v=1i\nt v=2i\nt v=3i\n");
    }

    [Fact]
    public void No_rows_are_no_bytes()
    {
        QuestSerializer.Serialize<Row>([], _destination, ProtocolVersion.Version1);

        _destination.WrittenCount.ShouldBe(0);
    }

    [Fact]
    public void More_rows_than_the_buffer_first_holds_arrive_whole()
    {
        Row[] rows = [.. Enumerable.Range(0, 10_000).Select(number => new Row(number))];
        QuestSerializer.Serialize<Row>(rows, _destination, ProtocolVersion.Version1);

        EscapedText.Of(_destination.WrittenSpan).ShouldBe(string.Concat(rows.Select(row => $"t v={row.V}i\\n")));
    }

    [Fact]
    public void A_null_row_is_no_row()
    {
        ReferenceRow row = null!;

        Should.Throw<ArgumentNullException>(() => QuestSerializer.Serialize(row, _destination, ProtocolVersion.Version1));
        _destination.WrittenCount.ShouldBe(0);
    }

    [Fact]
    public void A_buffer_that_gives_less_than_it_was_asked_for_is_not_written_to() =>
        Should.Throw<InvalidOperationException>(() => QuestSerializer.Serialize(new Row(1), new StingyBuffer(), ProtocolVersion.Version1));

    [QuestTable("t")]
    internal readonly partial record struct Row(long V);

    [QuestTable("t")]
    internal sealed partial record ReferenceRow(long V);

    private sealed class StingyBuffer : IBufferWriter<byte>
    {
        public void Advance(int count) => count.ShouldBe(0);

        public Memory<byte> GetMemory(int sizeHint = 0) => new byte[sizeHint - 1];

        public Span<byte> GetSpan(int sizeHint = 0) => new byte[sizeHint - 1];
    }
}
