namespace Questline.Runtime.Tests.Encodings;

/// <summary>Arrays whose shape the server would refuse, or read as another and lose the rows behind.</summary>
public class RefusedArrayTests
{
    [Fact]
    public void Of_no_dimension() => Refuse([], []).ShouldContain("it has 0 dimensions, and QuestDB takes 1 to 32");

    [Fact]
    public void Of_33_dimensions() => Refuse(Ones(33), [1.0]).ShouldContain("it has 33 dimensions, and QuestDB takes 1 to 32");

    [Fact]
    public void Of_a_negative_dimension() => Refuse([-1, 2], []).ShouldContain("a dimension of -1 is outside 0 to 268435455");

    [Fact]
    public void Of_a_dimension_too_long() => Refuse([0x1000_0000], []).ShouldContain("a dimension of 268435456 is outside 0 to 268435455");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(0)]
    public void Of_more_or_fewer_elements_than_its_dimensions_say(int length) =>
        Refuse([length], [1.0, 2.0]).ShouldContain("its dimensions do not multiply to its 2 elements; ");

    [Fact]
    public void Of_dimensions_whose_product_overflows() =>
        Refuse([0x0800_0000, 0x0800_0000, 1024], []).ShouldContain("its dimensions do not multiply to its 0 elements; ");

    [Fact]
    public void Thirty_two_dimensions_are_taken() =>
        Wire.Encode(new Row(Ones(32), [1.0]), ProtocolVersion.Version2).Length.ShouldBe("t a==**".Length + 1 + (32 * 4) + 8 + 1);

    [Fact]
    public void Null() => Wire.Refuse(new NullRow()).Column.ShouldBe("a");

    [Fact]
    public void A_row_beyond_any_buffer() =>
        Wire.Refuse(new GiantRow()).Message.ShouldBe(
            $"Row refused (table 't'): the row may need {GiantRow.Length} bytes, more than one buffer can hold; "
            + "write less text or a smaller array.");

    private static string Refuse(int[] shape, double[] elements)
    {
        QuestInvalidRowException refusal = Wire.Refuse(new Row(shape, elements));
        refusal.Table.ShouldBe("t");
        refusal.Column.ShouldBe("a");
        return refusal.Message;
    }

    private static int[] Ones(int rank) => [.. Enumerable.Repeat(1, rank)];

    private readonly record struct Row(int[] Shape, double[] Elements) : IQuestRow<Row>
    {
        public static TableSchema Schema { get; } = new("t", null);

        public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in Row row)
            where TFormat : struct, IIlpFormat
        {
            var line = writer.BeginRow(20 + (4 * row.Shape.Length) + IlpArray.Of(row.Elements).MaxLength);
            line.DoubleArray("t a==\u000E\u000A"u8, row.Elements, row.Shape);
            line.AtNow();
            writer.EndRow(line);
        }
    }

    private readonly record struct NullRow : IQuestRow<NullRow>
    {
        public static TableSchema Schema { get; } = new("t", null);

        public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in NullRow row)
            where TFormat : struct, IIlpFormat
        {
            var line = writer.BeginRow(20);
            line.Array("t a==\u000E\u000A"u8, default);
        }
    }

    private readonly record struct GiantRow : IQuestRow<GiantRow>
    {
        public const long Length = 3_000_000_000;

        public static TableSchema Schema { get; } = new("t", null);

        public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in GiantRow row)
            where TFormat : struct, IIlpFormat =>
            writer.BeginRow(Length);
    }
}
