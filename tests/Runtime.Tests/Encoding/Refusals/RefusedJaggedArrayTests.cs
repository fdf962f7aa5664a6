namespace Questline.Runtime.Tests.Encodings;

/// <summary>Arrays of arrays that QuestDB has no shape for, and arrays of something else.</summary>
public class RefusedJaggedArrayTests
{
    [Fact]
    public void That_are_not_equally_long() =>
        Refuse(new double[][] { [1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11] }, 2).ShouldBe(
            "Row refused (column 'a'): values[2] has 3 elements where values[0] has 4, "
            + "and QuestDB takes rectangular arrays only; make them equally long.");

    [Fact]
    public void Of_which_an_inner_one_is_longer() =>
        Refuse(new float[][][] { [[1], [2]], [[3], [4, 5]] }, 3).ShouldContain("values[1][1] has 2 elements where values[0][0] has 1");

    [Fact]
    public void Of_which_one_in_the_middle_is_longer() =>
        Refuse(new double[][][] { [[1], [2]], [[3], [4], [5]] }, 3).ShouldContain("values[1] has 3 elements where values[0] has 2");

    [Fact]
    public void Of_which_the_first_is_empty() =>
        Refuse(new double[][] { [], [1] }, 2).ShouldContain("values[1] has 1 elements where values[0] has 0");

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Of_which_one_is_null(int place)
    {
        double[][] arrays = [[1], [2], [3]];
        arrays[place] = null!;

        Refuse(arrays, 2).ShouldBe($"Row refused (column 'a'): values[{place}] is null; write an array as long as the others of its level there.");
    }

    [Fact]
    public void Of_which_an_inner_one_is_null() =>
        Refuse(new double[]?[][] { [[1], [2]], [[3], null] }, 3).ShouldContain("values[1][1] is null");

    [Fact]
    public void NULL() => ArrayWire.Refusal(default).Message.ShouldContain("the value is null");

    [Fact]
    public void In_version_1() => ArrayWire.Refusal<IlpFormat1>(IlpArray.OfJagged(new double[][] { [1] }), 2).Message.ShouldBe(
        "Row refused (column 'a'): an array needs protocol version 2, and this is version 1; set protocol_version=2 if the server knows it.");

    [Fact]
    public void Of_other_elements() =>
        Should.Throw<ArgumentException>(() => IlpArray.OfJagged(new int[][] { [1] }))
            .Message.ShouldStartWith("The value is a System.Int32[][]; give arrays of arrays of double or float, of at most 32 levels.");

    [Fact]
    public void Of_rectangles() => Should.Throw<ArgumentException>(() => IlpArray.OfJagged(new double[][,] { new double[1, 1] }));

    [Fact]
    public void Of_33_levels() =>
        Should.Throw<ArgumentException>(() => IlpArray.OfJagged(Shaped.Jagged(Shaped.Ones(33), [1.0])));

    [Fact]
    public void A_rectangle_of_other_elements() =>
        Should.Throw<ArgumentException>(() => IlpArray.OfRectangular(new decimal[1, 1]))
            .Message.ShouldStartWith("The elements are System.Decimal; give an array of double or float.");

    [Fact]
    public void A_rectangle_of_arrays() => Should.Throw<ArgumentException>(() => IlpArray.OfRectangular(new double[1][]));

    private static string Refuse(Array values, int rank) => ArrayWire.Refusal(IlpArray.OfJagged(values), rank).Message;
}
