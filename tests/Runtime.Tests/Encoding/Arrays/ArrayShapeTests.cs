namespace Questline.Runtime.Tests.Encodings;

/// <summary>Arrays of several dimensions: those first in the type come first, and the last one varies fastest.</summary>
public class ArrayShapeTests
{
    [Fact]
    public void A_rectangle() =>
        ArrayWire.Encode(IlpArray.OfRectangular(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }), 2).ShouldBe(ArrayWire.Row([2, 3], 1, 2, 3, 4, 5, 6));

    [Fact]
    public void A_block() => ArrayWire.Encode(IlpArray.OfRectangular(new double[,,] { { { 1 }, { 2 } }, { { 3 }, { 4 } }, { { 5 }, { 6 } } }), 3)
        .ShouldBe(ArrayWire.Row([3, 2, 1], 1, 2, 3, 4, 5, 6));

    [Fact]
    public void A_rectangle_of_floats() =>
        ArrayWire.Encode(IlpArray.OfRectangular(new[,] { { 1.5f }, { float.MaxValue } }), 2).ShouldBe(ArrayWire.Row([2, 1], 1.5, float.MaxValue));

    [Fact]
    public void A_rectangle_of_one_dimension() =>
        ArrayWire.Encode(IlpArray.OfRectangular(new double[] { 1, 2 })).ShouldBe(ArrayWire.Row([2], 1, 2));

    [Fact]
    public void A_rectangle_that_does_not_begin_at_zero() =>
        ArrayWire.Encode(IlpArray.OfRectangular(Array.CreateInstance(typeof(double), [2, 1], [5, -7])), 2).ShouldBe(ArrayWire.Row([2, 1], 0, 0));

    [Fact]
    public void Arrays_of_arrays() =>
        ArrayWire.Encode(IlpArray.OfJagged(new double[][] { [1, 2, 3], [4, 5, 6] }), 2).ShouldBe(ArrayWire.Row([2, 3], 1, 2, 3, 4, 5, 6));

    [Fact]
    public void Arrays_of_arrays_of_arrays() =>
        ArrayWire.Encode(IlpArray.OfJagged(new double[][][] { [[1], [2]], [[3], [4]], [[5], [6]] }), 3)
            .ShouldBe(ArrayWire.Row([3, 2, 1], 1, 2, 3, 4, 5, 6));

    [Fact]
    public void Arrays_of_arrays_of_floats() =>
        ArrayWire.Encode(IlpArray.OfJagged(new float[][] { [1.5f], [float.Epsilon] }), 2).ShouldBe(ArrayWire.Row([2, 1], 1.5, float.Epsilon));

    [Fact]
    public void Arrays_of_one_level() => ArrayWire.Encode(IlpArray.OfJagged(new double[] { 1, 2 })).ShouldBe(ArrayWire.Row([2], 1, 2));

    [Fact]
    public void The_same_array_twice()
    {
        double[] level = [1, 2];
        ArrayWire.Encode(IlpArray.OfJagged(new[] { level, level }), 2).ShouldBe(ArrayWire.Row([2, 2], 1, 2, 1, 2));
    }

    [Fact]
    public void As_many_dimensions_as_QuestDB_takes()
    {
        int[] shape = [.. Shaped.Ones(31), 2];
        byte[] expected = ArrayWire.Row(shape, 1, 2);

        ArrayWire.Encode(IlpArray.OfRectangular(Shaped.Rectangular(shape, [1.0, 2.0])), 32).ShouldBe(expected);
        ArrayWire.Encode(IlpArray.OfRectangular(Shaped.Rectangular(shape, [1f, 2f])), 32).ShouldBe(expected);
        ArrayWire.Encode(IlpArray.OfJagged(Shaped.Jagged(shape, [1.0, 2.0])), 32).ShouldBe(expected);
        ArrayWire.Encode(IlpArray.OfJagged(Shaped.Jagged(shape, [1f, 2f])), 32).ShouldBe(expected);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    [InlineData(0, 0)]
    public void A_rectangle_without_elements_keeps_its_dimensions(int rows, int columns) =>
        ArrayWire.Encode(IlpArray.OfRectangular(new double[rows, columns]), 2).ShouldBe(ArrayWire.Row([rows, columns]));

    [Fact]
    public void What_is_within_an_empty_level_counts_as_empty() =>
        ArrayWire.Encode(IlpArray.OfJagged(Array.Empty<double[][]>()), 3).ShouldBe(ArrayWire.Row([0, 0, 0]));

    [Fact]
    public void Arrays_without_elements_count() =>
        ArrayWire.Encode(IlpArray.OfJagged(new double[][][] { [[], [], []], [[], [], []] }), 3).ShouldBe(ArrayWire.Row([2, 3, 0]));

    [Fact]
    public void Every_element_is_measured()
    {
        IlpArray.OfRectangular(new float[2, 3]).MaxLength.ShouldBe(48);
        IlpArray.OfJagged(new float[][] { [1, 2, 3], [4, 5, 6] }).MaxLength.ShouldBe(48);
        IlpArray.OfJagged(Array.Empty<double[]>()).MaxLength.ShouldBe(0);
    }
}
