namespace Questline.Runtime.Tests.Encodings;

/// <summary>A float becomes the double of the same value, whatever its place in a vector.</summary>
public class FloatArrayTests
{
    private static readonly float[] Edges =
    [
        0f, -0f, 0.1f, -1.5f, float.Epsilon, -float.Epsilon, 1.1754944e-38f, float.MaxValue, float.MinValue,
        float.PositiveInfinity, float.NegativeInfinity, float.NaN, float.Pi,
    ];

    [Fact]
    public void Arrays_of_every_length()
    {
        for (int length = 0; length <= 70; length++)
        {
            float[] values = [.. Enumerable.Range(0, length).Select(index => Edges[(index + length) % Edges.Length])];

            ArrayWire.Encode(IlpArray.Of(values)).ShouldBe(ArrayWire.Row([length], [.. values.Select(value => (double)value)]));
        }
    }

    [Fact]
    public void A_double_that_is_no_number_keeps_its_bits()
    {
        double[] values = [BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_1234), BitConverter.Int64BitsToDouble(-1), double.NaN];

        ArrayWire.Encode(IlpArray.Of(values)).ShouldBe(ArrayWire.Row([3], values));
    }
}
