using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

public partial class DoubleTests
{
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(20_000).WithQuietOnSuccess(true);

    private static readonly Gen<double> AnyBits =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select BitConverter.Int64BitsToDouble(((long)high << 32) | (uint)low);

    private static readonly Gen<double> Prices = from cents in Gen.Choose(-100_000_000, 100_000_000) select cents / 100.0;

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void What_is_not_finite_is_spelled_as_the_server_reads_it(double value, string text) => Text(value).ShouldBe(text);

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-37779.62, "-37779.62")]
    [InlineData(5e-324, "5E-324")]
    [InlineData(-2.2250738585072014E-308, "-2.2250738585072014E-308")]
    public void A_double_is_the_shortest_text_that_reads_back_as_the_same(double value, string text) =>
        Text(value).ShouldBe(text, StringCompareShould.IgnoreCase);

    [Fact]
    public void Random_doubles_read_back_as_the_same() => Check.One(
        ManyTimes, Prop.ForAll(Gen.OneOf(AnyBits, Prices).Where(double.IsFinite).ToArbitrary(), value =>
        {
            string text = Text(value);
            return BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)) == BitConverter.DoubleToInt64Bits(value)
                && text.Length <= Shortest(value).Length
                && text.Length <= 24
                && WhatTheServerReads().IsMatch(text);
        }));

    [Fact]
    public void Every_NaN_is_written_with_the_bits_of_QuestDBs_own()
    {
        long[] bits = [0x7FF8_0000_0000_0000, unchecked((long)0xFFF8_0000_0000_0000), 0x7FF0_0000_0000_0001, -1];

        bits.Select(nan => Wire.Show(new Row(BitConverter.Int64BitsToDouble(nan)), ProtocolVersion.Version2)).Distinct()
            .ShouldBe([@"t v==\x10\x00\x00\x00\x00\x00\x00\xf8\x7f\n"]);
    }

    [Fact]
    public void Random_doubles_are_their_bits_from_version_2_on() => Check.One(
        ManyTimes, Prop.ForAll(AnyBits.Where(value => !double.IsNaN(value)).ToArbitrary(), value =>
        {
            byte[] line = Wire.Encode(new Row(value), ProtocolVersion.Version2);
            return line.AsSpan().SequenceEqual([.. "t v==\u0010"u8, .. BitConverter.GetBytes(value), (byte)'\n'])
                && line.AsSpan().SequenceEqual(Wire.Encode(new Row(value), ProtocolVersion.Version3));
        }));

    [Fact]
    public void A_float_is_the_double_of_the_same_value() =>
        Wire.Encode(new Narrow(0.1f), ProtocolVersion.Version2)
            .ShouldBe(Wire.Encode(new Row(0.10000000149011612), ProtocolVersion.Version2));

    private static string Text(double value) =>
        Encoding.ASCII.GetString(Wire.Encode(new Row(value), ProtocolVersion.Version1))["t v=".Length..^1];

    private static string Shortest(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?\z")]
    private static partial Regex WhatTheServerReads();

    [QuestTable("t")]
    internal readonly partial record struct Row(double V);

    [QuestTable("t")]
    internal readonly partial record struct Narrow(float V);
}
