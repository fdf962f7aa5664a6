namespace Questline.Runtime.Tests.Encodings;

/// <summary>No array writes a byte more than it was measured to need.</summary>
public class ArrayBoundTests
{
    [Fact]
    public void Arrays_of_every_length()
    {
        for (int length = 0; length <= 100; length++)
        {
            ArrayWire.WriteGuarded(IlpArray.Of(new double[length]));
            ArrayWire.WriteGuarded(IlpArray.Of(new float[length]));
            ArrayWire.WriteGuarded(IlpArray.Of(new List<float>(new float[length])));
        }
    }

    [Fact]
    public void Arrays_of_every_rank()
    {
        for (int rank = 1; rank <= 32; rank++)
        {
            int[] shape = [.. Shaped.Ones(rank - 1), 3];
            ArrayWire.WriteGuarded(IlpArray.OfRectangular(Shaped.Rectangular(shape, [1.0, 2.0, 3.0])), rank);
            ArrayWire.WriteGuarded(IlpArray.OfRectangular(Shaped.Rectangular(shape, [1f, 2f, 3f])), rank);
            ArrayWire.WriteGuarded(IlpArray.OfJagged(Shaped.Jagged(shape, [1.0, 2.0, 3.0])), rank);
            ArrayWire.WriteGuarded(IlpArray.OfJagged(Shaped.Jagged(shape, [1f, 2f, 3f])), rank);
        }
    }

    [Fact]
    public void Arrays_that_are_too_large_for_any_buffer()
    {
        double[] level = new double[1 << 16];
        double[][] rows = [.. Enumerable.Repeat(level, 1 << 16)];

        ArrayWire.Refusal(IlpArray.OfJagged(Enumerable.Repeat(rows, 1 << 16).ToArray()), 3).Message.ShouldContain("more than one buffer can hold");
    }
}
