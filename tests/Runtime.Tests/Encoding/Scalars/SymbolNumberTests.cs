using System.Globalization;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Values of an enum of ulong that have no name.</summary>
public class SymbolNumberTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(9_999)]
    [InlineData(10_000)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MaxValue + 1UL)]
    [InlineData(ulong.MaxValue)]
    public void An_unsigned_number_is_written_in_full(ulong value) => Field.Show(new Number(value)).ShouldBe($@"t,v={value}\n");

    [Fact]
    public void Every_power_of_ten_and_its_neighbours()
    {
        ulong power = 1;
        for (int digits = 1; digits <= 20; digits++)
        {
            foreach (ulong value in new[] { power - 1, power, power + 1 })
                Field.ShowIn(ProtocolVersion.Version1, new Number(value)).ShouldBe($@"t,v={value.ToString(CultureInfo.InvariantCulture)}\n");
            power = unchecked(power * 10);
        }
    }

    [Fact]
    public void The_longest_stays_inside_its_bound() => Field.WriteGuarded(new Number(ulong.MaxValue));

    internal readonly record struct Number(ulong V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t,v="u8;

        public long Bound => 20;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.SymbolNumber(prefix, V);
    }
}
