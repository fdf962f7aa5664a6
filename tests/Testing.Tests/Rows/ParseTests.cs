using System.Buffers;
using System.Text;
using static Questline.Testing.Tests.ExpectedRows;

namespace Questline.Testing.Tests;

/// <summary>Rows that a test writes down, to compare received ones with.</summary>
public class ParseTests
{
    [Fact]
    public void Lines_of_any_tables_become_rows_in_their_order()
    {
        ReceivedRow.Parse("t,s=a\\ b f=1i 1\nu f=\"text\",timestamp=7t\n"u8).ShouldBe(
        [
            Row("t", Nanoseconds(1), ("s", Symbol("a b")), ("f", Long(1))),
            Row("u", Microseconds(7), ("f", Text("text"))),
        ]);
    }

    [Fact]
    public void No_lines_are_no_rows() => ReceivedRow.Parse([]).ShouldBeEmpty();

    [Fact]
    public void A_bad_row_is_named_by_its_number()
    {
        Should.Throw<FormatException>(() => ReceivedRow.Parse("t f=1i\nt f=1x\n"u8)).Message
            .ShouldBe("Row 2 is not one of ILP: Could not parse entire line, field value is invalid. Field: f; value: 1x");
    }

    [Fact]
    public void A_row_without_its_line_feed_is_refused() =>
        Should.Throw<FormatException>(() => ReceivedRow.Parse("t f=1i"u8)).Message.ShouldStartWith("Row 1 is not one of ILP");

    [Theory]
    [InlineData(ProtocolVersion.Version1)]
    [InlineData(ProtocolVersion.Version3)]
    public void A_typed_row_is_parsed_from_what_the_serializer_writes(ProtocolVersion version)
    {
        var lines = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(new Reading("kitchen", 21.5, DateTime.UnixEpoch.AddMicroseconds(7)), lines, version);

        ReceivedRow row = ReceivedRow.Parse(lines.WrittenSpan).ShouldHaveSingleItem();

        row.GetSymbol("room").ShouldBe("kitchen");
        row.GetDouble("temperature").ShouldBe(21.5);
        row.Timestamp!.ToDateTime().ShouldBe(DateTime.UnixEpoch.AddMicroseconds(7));
    }

    [Fact]
    public void A_row_reads_as_a_line_does_where_a_test_fails()
    {
        ReceivedRow row = ReceivedRow.Parse(Encoding.UTF8.GetBytes("t,s=x a=1i,b=1.5,c=\"y\",d=t,e=0x1fi,f=-1.50d,g=7n 8t\n")).Single();

        row.ToString().ShouldBe("t s=x a=1i b=1.5 c=\"y\" d=true e=0x1fi f=-1.50d g=7 nanoseconds 8 microseconds");
    }

    [Fact]
    public void Of_an_array_the_first_elements_are_shown()
    {
        Array([2, 2], 1, 2, 3, 4.5).ToString().ShouldBe("[1, 2, 3, 4.5] of 2x2");
        Array([17], [.. Enumerable.Repeat(1.0, 17)]).ToString().ShouldBe("[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...] of 17");
    }
}

[QuestTable("readings")]
internal readonly partial record struct Reading([QuestSymbol] string Room, double Temperature, [QuestTimestamp] DateTime At);
