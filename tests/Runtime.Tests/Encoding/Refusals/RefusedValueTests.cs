namespace Questline.Runtime.Tests.Encodings;

/// <summary>Values that QuestDB would store as something else, or that the protocol version cannot carry.</summary>
public partial class RefusedValueTests
{
    [Fact]
    public void The_smallest_integer_which_QuestDB_takes_for_NULL()
    {
        QuestInvalidRowException refusal = Wire.Refuse(new Integer(long.MinValue));

        refusal.Table.ShouldBe("t");
        refusal.Column.ShouldBe("value");
        refusal.Message.ShouldEndWith(
            "the value is Int64.MinValue, which QuestDB stores as NULL; write null instead, for which a member must be nullable.");
    }

    [Theory]
    [InlineData(9_223_372_036_854_775_808)]
    [InlineData(ulong.MaxValue)]
    public void An_unsigned_integer_that_a_LONG_cannot_hold(ulong value)
    {
        QuestInvalidRowException refusal = Wire.Refuse(new Unsigned(value));

        refusal.Column.ShouldBe("value");
        refusal.Message.ShouldEndWith("above Int64.MaxValue, the largest LONG; write a smaller value, or make the column a string.");
    }

    [Fact]
    public void The_largest_unsigned_integer_that_a_LONG_holds_is_written() =>
        Wire.Show(new Unsigned(long.MaxValue), ProtocolVersion.Version1).ShouldBe(@"t value=9223372036854775807i\n");

    [Fact]
    public void An_array_in_version_1() =>
        Wire.Refuse(new Array([1.0]), ProtocolVersion.Version1).Message.ShouldBe(
            "Row refused (table 't', column 'value'): an array needs protocol version 2, and this is version 1; "
            + "set protocol_version=2 if the server knows it.");

    [Theory]
    [InlineData(ProtocolVersion.Version1)]
    [InlineData(ProtocolVersion.Version2)]
    public void A_decimal_before_version_3(ProtocolVersion version) =>
        Wire.Refuse(new Decimal(1.5m), version).Message.ShouldBe(
            $"Row refused (table 't', column 'value'): a decimal needs protocol version 3, and this is version {(int)version}; "
            + "set protocol_version=3 if the server knows it.");

    [Fact]
    public void A_row_of_nothing_but_nulls()
    {
        QuestInvalidRowException refusal = Wire.Refuse(new Optional(null, null, 5));

        refusal.Table.ShouldBe("t");
        refusal.Column.ShouldBeNull();
        refusal.Message.ShouldEndWith("every column is null; a row needs at least one symbol or field, so do not write it.");
    }

    [Fact]
    public void A_row_of_one_symbol_is_a_row() =>
        Wire.Show(new Optional("x", null, 5), ProtocolVersion.Version2).ShouldBe(@"t,symbol=x 5t\n");

    [Fact]
    public void A_null_decimal_is_left_out() =>
        Wire.Show(new OptionalDecimal(1, null), ProtocolVersion.Version3).ShouldBe(@"t a=1i\n");

    [Fact]
    public void The_column_is_named_as_in_QuestDB_however_it_is_escaped() =>
        Wire.Refuse(new SpacedNames(long.MinValue)).Message.ShouldStartWith("Row refused (table 'a b=c', column 'x =😀'): ");

    [QuestTable("t")]
    internal readonly partial record struct Integer(long Value);

    [QuestTable("t")]
    internal readonly partial record struct Unsigned(ulong Value);

    [QuestTable("t")]
    internal readonly partial record struct Array(double[] Value);

    [QuestTable("t")]
    internal readonly partial record struct Decimal(decimal Value);

    [QuestTable("t")]
    internal readonly partial record struct Optional(
        [QuestSymbol] string? Symbol, long? Value, [QuestTimestamp(Unit = TimestampUnit.Microseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct OptionalDecimal(long A, decimal? B);

    [QuestTable("a b=c")]
    internal readonly partial record struct SpacedNames([QuestColumn("x =😀")] long Value);
}
