namespace Questline.Runtime.Tests.Encodings;

/// <summary>Golden vectors of arrays of double.</summary>
public partial class ArrayVectorTests
{
    [Fact]
    public void G23_An_array() => Golden.Verify(
        new Row([1.0, -2.5], 15),
        2,
        """ar a==\x0e\n\x01\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x04\xc0 15n\n""",
        "617220613d3d0e0a0102000000000000000000f03f00000000000004c02031356e0a");

    [Fact]
    public void G24_An_array_of_two_dimensions() => Golden.Verify(
        new Matrix([2, 3], [1, 2, 3, 4, 5, 6]),
        2,
        """ar m==\x0e\n\x02\x02\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00@\x00\x00\x00\x00\x00\x00\x08@\x00\x00\x00\x00\x00\x00\x10@\x00\x00\x00\x00\x00\x00\x14@\x00\x00\x00\x00\x00\x00\x18@ 16n\n""",
        "6172206d3d3d0e0a020200000003000000000000000000f03f000000000000004000000000000008400000000000001040000000000000144000000000000018402031366e0a");

    [Fact]
    public void G25_An_array_of_three_dimensions_and_what_follows_it() => Golden.Verify(
        new Cube([1, 2, 1], [7, 8]),
        2,
        """ar c==\x0e\n\x03\x01\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1c@\x00\x00\x00\x00\x00\x00 @,x=1i 17t\n""",
        "617220633d3d0e0a030100000002000000010000000000000000001c4000000000000020402c783d3169203137740a");

    [Fact]
    public void G26_An_empty_array() => Golden.Verify(
        new NowRow([]),
        2,
        """ar a==\x0e\n\x01\x00\x00\x00\x00\n""",
        "617220613d3d0e0a01000000000a");

    [Fact]
    public void G27_An_empty_array_of_two_dimensions() => Golden.Verify(
        new NowMatrix([2, 0], []),
        2,
        """ar a==\x0e\n\x02\x02\x00\x00\x00\x00\x00\x00\x00\n""",
        "617220613d3d0e0a0202000000000000000a");

    [QuestTable("ar")]
    internal readonly partial record struct Row(double[] A, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("ar")]
    internal readonly partial record struct NowRow(double[] A);

    // By hand, as a flat array with a shape of its own.
    internal readonly record struct Matrix(int[] Shape, double[] Elements) : IQuestRow<Matrix>
    {
        public static TableSchema Schema { get; } = new("ar", null);

        public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in Matrix row)
            where TFormat : struct, IIlpFormat
        {
            var line = writer.BeginRow(100 + IlpArray.Of(row.Elements).MaxLength);
            line.DoubleArray("ar m==\u000E\u000A"u8, row.Elements, row.Shape);
            line.AtNanoseconds(16);
            writer.EndRow(line);
        }
    }

    internal readonly record struct Cube(int[] Shape, double[] Elements) : IQuestRow<Cube>
    {
        public static TableSchema Schema { get; } = new("ar", null);

        public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in Cube row)
            where TFormat : struct, IIlpFormat
        {
            var line = writer.BeginRow(100 + IlpArray.Of(row.Elements).MaxLength);
            line.DoubleArray("ar c==\u000E\u000A"u8, row.Elements, row.Shape);
            line.Long(",x="u8, 1);
            line.AtMicroseconds(17);
            writer.EndRow(line);
        }
    }

    internal readonly record struct NowMatrix(int[] Shape, double[] Elements) : IQuestRow<NowMatrix>
    {
        public static TableSchema Schema { get; } = new("ar", null);

        public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in NowMatrix row)
            where TFormat : struct, IIlpFormat
        {
            var line = writer.BeginRow(100 + IlpArray.Of(row.Elements).MaxLength);
            line.DoubleArray("ar a==\u000E\u000A"u8, row.Elements, row.Shape);
            line.AtNow();
            writer.EndRow(line);
        }
    }
}
