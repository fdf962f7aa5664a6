using System.Buffers;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>A refused row leaves nothing, whatever it had written before it was refused and whatever stands around it.</summary>
public partial class RefusedSequenceTests
{
    private readonly ArrayBufferWriter<byte> _destination = new();

    [Fact]
    public void A_row_that_is_refused_at_its_last_value_leaves_nothing() =>
        Wire.Refuse(new Row("symbol", "a long text that is written before the row is refused", -1)).Column.ShouldBeNull();

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, @"t,k=0 v=\x220\x22 1t\n")]
    [InlineData(2, @"t,k=0 v=\x220\x22 1t\nt,k=1 v=\x221\x22 1t\n")]
    public void The_rows_in_front_of_a_refused_one_stay_and_none_follows(int refused, string written)
    {
        Row[] rows = [Good(0), Good(1), Good(2), Good(3)];
        rows[refused] = new Row("k", "v", -1);

        QuestInvalidRowException refusal = Refuse(rows);

        refusal.Row.ShouldBe(refused);
        refusal.Table.ShouldBe("t");
        refusal.Message.ShouldStartWith($"Row refused (row {refused}, table 't'): the designated timestamp is before 1970-01-01");
        EscapedText.Of(_destination.WrittenSpan).Replace("\"", @"\x22", StringComparison.Ordinal).ShouldBe(written);
    }

    [Fact]
    public void The_rows_behind_a_refused_one_can_be_written_next()
    {
        Row[] rows = [Good(0), new Row("\0", "v", 1), Good(2)];
        Refuse(rows).Row.ShouldBe(1);
        QuestSerializer.Serialize(rows.AsSpan(2), _destination, ProtocolVersion.Version2);

        EscapedText.Of(_destination.WrittenSpan).ShouldBe("t,k=0 v=\"0\" 1t\\nt,k=2 v=\"2\" 1t\\n");
    }

    [Fact]
    public void What_the_destination_held_before_stays()
    {
        _destination.Write("before\n"u8);
        Refuse([new Row("\0", "v", 1)]);

        EscapedText.Of(_destination.WrittenSpan).ShouldBe(@"before\n");
    }

    [Fact]
    public void A_single_row_has_no_position() => Wire.Refuse(new Row("\0", "v", 1)).Row.ShouldBeNull();

    [Fact]
    public void A_refusal_is_never_transient() => Wire.Refuse(new Row("\0", "v", 1)).IsTransient.ShouldBeFalse();

    [Fact]
    public void An_exception_in_the_row_itself_leaves_the_rows_in_front_of_it()
    {
        Throwing[] rows = [new Throwing(1), new Throwing(2), new Throwing(3)];

        Should.Throw<InvalidTimeZoneException>(() => QuestSerializer.Serialize<Throwing>(rows, _destination, ProtocolVersion.Version2));

        EscapedText.Of(_destination.WrittenSpan).ShouldBe(@"t a=1i,b=1i\n");
    }

    private static Row Good(int number) => new(number.ToString("D", null), number.ToString("D", null), 1);

    private QuestInvalidRowException Refuse(Row[] rows) =>
        Should.Throw<QuestInvalidRowException>(() => QuestSerializer.Serialize<Row>(rows, _destination, ProtocolVersion.Version2));

    [QuestTable("t")]
    internal readonly partial record struct Row(
        [QuestSymbol] string K, string V, [QuestTimestamp(Unit = TimestampUnit.Microseconds)] long At);

    [QuestTable("t")]
    internal sealed partial class Throwing(long number)
    {
        public long A => number;

        public long B => number == 2 ? throw new InvalidTimeZoneException() : number;
    }
}
