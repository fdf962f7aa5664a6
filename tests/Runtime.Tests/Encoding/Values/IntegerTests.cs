using System.Globalization;

namespace Questline.Runtime.Tests.Encodings;

public partial class IntegerTests
{
    [Fact]
    public void Every_power_of_ten_and_its_neighbours()
    {
        long power = 1;
        for (int digits = 1; digits <= 19; digits++)
        {
            Verify(power - 1);
            Verify(power);
            Verify(power + 1);
            power = unchecked(power * 10);
        }
    }

    /// <summary>Digits are made four at a time: each group of four takes every value at every place.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    [InlineData(100_000_000)]
    [InlineData(1_000_000_000_000)]
    public void Every_group_of_four_digits(long place)
    {
        for (long group = 0; group < 10_000; group++)
        {
            Verify(group * place);
            Verify(5_060_708_090_102_030_405 + (group * place));
        }
    }

    [Fact]
    public void Every_power_of_two_and_its_neighbours()
    {
        for (int bit = 0; bit < 62; bit++)
        {
            Verify((1L << bit) - 1);
            Verify(1L << bit);
            Verify((1L << bit) + 1);
        }
    }

    [Fact]
    public void The_extremes()
    {
        Verify(long.MaxValue);
        Verify(long.MaxValue - 1);
        Verify(0);
    }

    [Fact]
    public void The_extremes_of_every_integer_type() =>
        Wire.Show(
            new Every(
                sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MaxValue),
            ProtocolVersion.Version1).ShouldBe(
            "t a=-128i,b=255i,c=-32768i,d=65535i,e=-2147483648i,f=4294967295i,g=9223372036854775807i,h=9223372036854775807i\\n");

    [Theory]
    [InlineData(Weekday.Monday, "Monday")]
    [InlineData((Weekday)(-7), "-7")]
    [InlineData((Weekday)12, "12")]
    [InlineData((Weekday)long.MinValue, "-9223372036854775808")]
    public void An_enum_value_is_its_name_or_else_its_number(Weekday day, string symbol) =>
        Wire.Show(new OfDay(day), ProtocolVersion.Version1).ShouldBe($"t,day={symbol}\\n");

    private static void Verify(long value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        string negated = (-value).ToString(CultureInfo.InvariantCulture);
        string line = Wire.Show(new Pair(value, -value), ProtocolVersion.Version1);
        if (line != $"t a={text}i,b={negated}i\\n")
            Assert.Fail($"{text} and {negated} were written as {line}.");
    }

    [QuestTable("t")]
    internal readonly partial record struct Pair(long A, long B);

    [QuestTable("t")]
    internal readonly partial record struct Every(sbyte A, byte B, short C, ushort D, int E, uint F, long G, ulong H);

    [QuestTable("t")]
    internal readonly partial record struct OfDay(Weekday Day);

    public enum Weekday : long
    {
        Monday,
    }
}
