using System.Globalization;
using System.Text;
using static Questline.Testing.Tests.ExpectedRows;

namespace Questline.Testing.Tests;

public class ReceivedRowTests
{
    private static readonly ReceivedRow Row = Row("t", Nanoseconds(1), ("s", Symbol("x")), ("n", Long(7)), ("d", Double(1.5)), ("b", Boolean(true)), ("v", Text("y")));

    [Fact]
    public void Values_are_found_by_name_in_any_letter_case()
    {
        Row.GetSymbol("S").ShouldBe("x");
        Row.GetLong("N").ShouldBe(7);
        Row.GetDouble("D").ShouldBe(1.5);
        Row.GetBoolean("B").ShouldBeTrue();
        Row.GetString("V").ShouldBe("y");
        Row.Has("N").ShouldBeTrue();
        Row.Has("other").ShouldBeFalse();
    }

    [Fact]
    public void A_missing_column_is_named_with_those_that_are_there()
    {
        Should.Throw<KeyNotFoundException>(() => Row["other"]).Message.ShouldBe("The row of table 't' has no column 'other'. It has: s, n, d, b, v.");
    }

    [Fact]
    public void A_value_of_another_kind_is_named()
    {
        Should.Throw<InvalidCastException>(() => Row.GetDouble("n")).Message.ShouldBe("The column 'n' of table 't' came as ReceivedLong, not as ReceivedDouble.");
    }

    [Fact]
    public void Symbols_and_fields_are_told_apart()
    {
        Row.Symbols.Select(column => column.Name).ShouldBe(["s"]);
        Row.Fields.Select(column => column.Name).ShouldBe(["n", "d", "b", "v"]);
    }

    [Fact]
    public void Rows_are_equal_if_table_columns_and_timestamp_are()
    {
        Row("t", Nanoseconds(1), ("n", Long(1))).ShouldBe(Row("t", Nanoseconds(1), ("n", Long(1))));
        Row("t", Nanoseconds(1), ("n", Long(1))).ShouldNotBe(Row("u", Nanoseconds(1), ("n", Long(1))));
        Row("t", Nanoseconds(1), ("n", Long(1))).ShouldNotBe(Row("t", Microseconds(1), ("n", Long(1))));
        Row("t", Nanoseconds(1), ("n", Long(1))).ShouldNotBe(Row("t", ServerTime, ("n", Long(1))));
        Row("t", Nanoseconds(1), ("n", Long(1))).ShouldNotBe(Row("t", Nanoseconds(1), ("m", Long(1))));
        Row("t", Nanoseconds(1), ("n", Long(1))).ShouldNotBe(Row("t", Nanoseconds(1), ("n", Double(1))));
    }

    [Fact]
    public void Doubles_are_equal_by_their_bits_and_every_NaN_alike()
    {
        Double(0).ShouldNotBe(Double(-0.0));
        Double(double.NaN).ShouldBe(Double(BitConverter.Int64BitsToDouble(0x7ff8000000000001)));
        Array([1], double.NaN).ShouldBe(Array([1], -double.NaN));
        Array([2, 1], 1, 2).ShouldNotBe(Array([1, 2], 1, 2));
        Array([1], 0).ShouldNotBe(Array([1], -0.0));
        Array([2], 1, 2).GetHashCode().ShouldBe(Array([2], 1, 2).GetHashCode());
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("-1.500")]
    [InlineData("0.0000000000000000000000000001")]
    public void A_decimal_becomes_one_of_NET_with_its_trailing_zeros(string text)
    {
        decimal expected = decimal.Parse(text, CultureInfo.InvariantCulture);
        string digits = text.Replace(".", "", StringComparison.Ordinal);
        var received = new ReceivedDecimal(System.Numerics.BigInteger.Parse(digits, CultureInfo.InvariantCulture), expected.Scale);

        received.ToDecimal().ToString(CultureInfo.InvariantCulture).ShouldBe(text);
    }

    [Fact]
    public void A_decimal_beyond_that_of_NET_overflows()
    {
        Should.Throw<OverflowException>(() => new ReceivedDecimal(1, 29).ToDecimal());
        Should.Throw<OverflowException>(() => new ReceivedDecimal(System.Numerics.BigInteger.Pow(2, 96), 0).ToDecimal());
    }

    [Theory]
    [InlineData(-1, ReceivedTimestampUnit.Nanoseconds, "1969-12-31T23:59:59.9999999Z")]
    [InlineData(1999, ReceivedTimestampUnit.Nanoseconds, "1970-01-01T00:00:00.0000019Z")]
    [InlineData(253402300799999999, ReceivedTimestampUnit.Microseconds, "9999-12-31T23:59:59.9999990Z")]
    [InlineData(1, ReceivedTimestampUnit.Hours, "1970-01-01T01:00:00.0000000Z")]
    public void A_timestamp_becomes_a_DateTime(long value, ReceivedTimestampUnit unit, string expected)
    {
        new ReceivedTimestamp(value, unit).ToDateTime().ToString("O", CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Fact]
    public void A_timestamp_beyond_DateTime_is_out_of_range()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Microseconds(253402300800000000).ToDateTime());
    }

    [Fact]
    public async Task The_line_is_kept_as_it_came_without_its_end()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await under.PostAsync("\nt,s=a\\ b f=1i 1\r\nt f=2i");

        under.Server.Rows("t").Select(row => Encoding.ASCII.GetString(row.Line.Span)).ShouldBe(["t,s=a\\ b f=1i 1", "t f=2i"]);
    }

    [Fact]
    public async Task A_field_timestamp_is_the_designated_timestamp()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await under.PostAsync("t f=1i,timestamp=7t\n");

        under.Server.Rows("t").ShouldBe([Row("t", Microseconds(7), ("f", Long(1)))]);
    }
}
