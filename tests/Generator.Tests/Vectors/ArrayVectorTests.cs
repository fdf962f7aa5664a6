using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

/// <summary>Arrays of double and of float, which is widened. Version 1 has none.</summary>
public sealed class ArrayVectorTests(CompiledVectors<ArrayVectorTests> compiled) : VectorTests<ArrayVectorTests>(compiled), IVectors
{
    private const string NeedsVersion2 = "refused: (table 't', column 'v'): an array needs protocol version 2, and this is version 1";
    private const string Null = "refused: (table 't', column 'v'): the value is null, but its member is declared as never null";

    private static readonly string Rank32 = $"double[{new string(',', 31)}]";
    private static readonly string Rank32Value = $"({Rank32})Array.CreateInstance(typeof(double), Enumerable.Repeat(1, 32).ToArray())";
    private static readonly string Rank32Dimensions = string.Join(',', Enumerable.Repeat(1, 32));

    public static IReadOnlyList<Vector> All { get; } =
    [
        Array("of two doubles", "double[] V", "new[] { 1, -2.5 }", @"t v={[2] 1 -2.5}\n"),
        Array("the bytes of it", "double[] V", "new[] { 1, -2.5 }", @"t v={x 3d 0e 0a 01 02000000 000000000000f03f 00000000000004c0}\n"),
        Array("of no element", "double[] V", "Array.Empty<double>()", @"t v={[0]}\n"),
        Array("of elements whose bits stay as they are", "double[] V", "new[] { double.NaN, double.NegativeInfinity, -0.0, double.Epsilon }",
            @"t v={x 3d 0e 0a 01 04000000 000000000000f8ff 000000000000f0ff 0000000000000080 0100000000000000}\n"),
        Array("of many doubles", "double[] V", "Enumerable.Range(1, 20).Select(i => (double)i).ToArray()",
            @"t v={[20] 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20}\n"),
        Array("that may be absent", "double[]? V", "new[] { 1.0 }", @"t v={[1] 1}\n"),
        Of("no array goes in every version", "double[]? V, int W", "null, 1", @"t w=1i\n"),
        Of("an array that must not be absent", "double[] V", "null!", Null),
        Array("beside other columns", "[QuestSymbol] string S, double[] V, long W", "\"a\", new[] { 7.0 }, 2", @"t,s=a v={[1] 7},w=2i\n"),

        Array("of two dimensions", "double[,] V", "new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }", @"t v={[2,3] 1 2 3 4 5 6}\n"),
        Array("of three dimensions", "double[,,] V", "new double[,,] { { { 7 }, { 8 } } }", @"t v={[1,2,1] 7 8}\n"),
        Array("whose last dimension is empty", "double[,] V", "new double[2, 0]", @"t v={[2,0]}\n"),
        Array("whose first dimension is empty", "double[,] V", "new double[0, 3]", @"t v={[0,3]}\n"),
        Array("of 32 dimensions", $"{Rank32} V", Rank32Value, $@"t v={{[{Rank32Dimensions}] 0}}\n"),
        Array("of two dimensions that may be absent", "double[,]? V", "new double[,] { { 1 } }", @"t v={[1,1] 1}\n"),
        Of("no array of two dimensions", "double[,]? V, int W", "null, 1", @"t w=1i\n"),
        Array("of two dimensions whose bounds are not zero", "double[,] V",
            "(double[,])Array.CreateInstance(typeof(double), new[] { 1, 2 }, new[] { 5, 5 })", @"t v={[1,2] 0 0}\n"),

        Array("of arrays", "double[][] V", "new[] { new[] { 1.0, 2 }, new[] { 3.0, 4 } }", @"t v={[2,2] 1 2 3 4}\n"),
        Array("of arrays of arrays", "double[][][] V", "new[] { new[] { new[] { 1.0, 2 } }, new[] { new[] { 3.0, 4 } } }",
            @"t v={[2,1,2] 1 2 3 4}\n"),
        Array("of no arrays", "double[][] V", "Array.Empty<double[]>()", @"t v={[0,0]}\n"),
        Array("of empty arrays", "double[][] V", "new[] { Array.Empty<double>(), Array.Empty<double>() }", @"t v={[2,0]}\n"),
        Array("of arrays of unequal length", "double[][] V", "new[] { new[] { 1.0, 2 }, new[] { 3.0 } }",
            "refused: (table 't', column 'v'): values[1] has 1 elements where values[0] has 2, and QuestDB takes rectangular arrays only"),
        Array("of arrays of unequal depth", "double[][][] V", "new[] { new[] { new[] { 1.0 } }, new[] { new[] { 1.0 }, new[] { 2.0 } } }",
            "refused: values[1] has 2 elements where values[0] has 1"),
        Array("of arrays of which one is null", "double[][] V", "new[] { new[] { 1.0 }, null! }", "refused: values[1] is null"),
        Array("of arrays that may be absent", "double[][]? V", "new[] { new[] { 1.0 } }", @"t v={[1,1] 1}\n"),
        Of("no array of arrays", "double[][]? V, int W", "null, 1", @"t w=1i\n"),

        Array("by a list", "List<double> V", "new() { 1, 2, 3 }", @"t v={[3] 1 2 3}\n"),
        Array("by a list with room to grow", "List<double> V", "new(100) { 1 }", @"t v={[1] 1}\n"),
        Array("by an empty list", "List<double> V", "new()", @"t v={[0]}\n"),
        Array("by a list that may be absent", "List<double>? V", "new() { 4 }", @"t v={[1] 4}\n"),
        Of("no list", "List<double>? V, int W", "null, 1", @"t w=1i\n"),
        Array("by an immutable array", "ImmutableArray<double> V", "ImmutableArray.Create(1.0, 2)", @"t v={[2] 1 2}\n"),
        Array("by an empty immutable array", "ImmutableArray<double> V", "ImmutableArray<double>.Empty", @"t v={[0]}\n"),
        Of("an immutable array that was never made", "ImmutableArray<double> V", "default", Null),
        Array("by an immutable array that may be absent", "ImmutableArray<double>? V", "ImmutableArray.Create(3.0)", @"t v={[1] 3}\n"),
        Of("no immutable array", "ImmutableArray<double>? V, int W", "null, 1", @"t w=1i\n"),
        Of("an immutable array that was never made and may be absent", "ImmutableArray<double>? V, int W", "default(ImmutableArray<double>), 1",
            @"t w=1i\n"),
        Array("by a part of memory", "Memory<double> V", "new double[] { 1, 2, 3 }.AsMemory(1, 1)", @"t v={[1] 2}\n"),
        Array("by memory that may be absent", "Memory<double>? V", "new double[] { 1 }", @"t v={[1] 1}\n"),
        Array("by read-only memory", "ReadOnlyMemory<double> V", "new double[] { 1, 2 }", @"t v={[2] 1 2}\n"),
        Array("by memory of nothing, which is empty", "ReadOnlyMemory<double> V", "default", @"t v={[0]}\n"),
        Array("by read-only memory that may be absent", "ReadOnlyMemory<double>? V", "new double[] { 5 }", @"t v={[1] 5}\n"),
        Of("no memory", "ReadOnlyMemory<double>? V, int W", "null, 1", @"t w=1i\n"),

        Array("of floats", "float[] V", "new[] { 0.1f, -0.5f }", @"t v={[2] 0.10000000149011612 -0.5}\n"),
        Array("of many floats", "float[] V", "Enumerable.Range(1, 19).Select(i => (float)i).ToArray()",
            @"t v={[19] 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19}\n"),
        Array("of floats that may be absent", "float[]? V", "new[] { 1f }", @"t v={[1] 1}\n"),
        Array("of floats of two dimensions", "float[,] V", "new[,] { { 1f }, { 2f } }", @"t v={[2,1] 1 2}\n"),
        Array("of floats of three dimensions", "float[,,]? V", "new[,,] { { { 3f } } }", @"t v={[1,1,1] 3}\n"),
        Array("of arrays of floats", "float[][] V", "new[] { new[] { 1f, 2f }, new[] { 3f, 4f } }", @"t v={[2,2] 1 2 3 4}\n"),
        Array("by a list of floats", "List<float> V", "new() { 1, 2 }", @"t v={[2] 1 2}\n"),
        Array("by an immutable array of floats", "ImmutableArray<float> V", "ImmutableArray.Create(1f)", @"t v={[1] 1}\n"),
        Array("by memory of floats", "Memory<float> V", "new[] { 1f, 2f }", @"t v={[2] 1 2}\n"),
        Array("by read-only memory of floats", "ReadOnlyMemory<float>? V", "new[] { 1f }", @"t v={[1] 1}\n"),
    ];

    private static Vector Array(string name, string members, string values, string line) => Of(name, members, values, NeedsVersion2, line);
}
