using System.Collections.Immutable;
using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>The same elements as rectangle and as arrays of arrays, of doubles and of floats, and text behind them.</summary>
internal sealed record ShapedRow(int[] Shape, double[] Elements) : IQuestRow<ShapedRow>
{
    public static TableSchema Schema { get; } = new("shaped", null);

    public ReceivedRow Expected => new(
        "shaped",
        [
            new ReceivedColumn("a", new ReceivedDoubleArray([.. Shape], [.. Elements])),
            new ReceivedColumn("b", new ReceivedDoubleArray([.. Shape], Widened)),
            new ReceivedColumn("c", new ReceivedDoubleArray(KnownShape, [.. Elements])),
            new ReceivedColumn("d", new ReceivedDoubleArray(KnownShape, Widened)),
            new ReceivedColumn("e", new ReceivedString("end")),
        ],
        null);

    private float[] Floats => [.. Elements.Select(value => (float)value)];

    private ImmutableArray<double> Widened => [.. Floats.Select(value => (double)value)];

    /// <summary>An empty level tells nothing of those within.</summary>
    private ImmutableArray<int> KnownShape => [.. Shape.Select((length, level) => Shape.AsSpan(0, level).Contains(0) ? 0 : length)];

    public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in ShapedRow row)
        where TFormat : struct, IIlpFormat
    {
        var rectangle = IlpArray.OfRectangular(Shaped.Rectangular(row.Shape, row.Elements));
        var floatRectangle = IlpArray.OfRectangular(Shaped.Rectangular(row.Shape, row.Floats));
        var jagged = IlpArray.OfJagged(Shaped.Jagged(row.Shape, row.Elements));
        var floatJagged = IlpArray.OfJagged(Shaped.Jagged(row.Shape, row.Floats));

        var line = writer.BeginRow(
            100 + (16 * row.Shape.Length) + rectangle.MaxLength + floatRectangle.MaxLength + jagged.MaxLength + floatJagged.MaxLength);
        line.Array("shaped a==\u000E\u000A"u8, rectangle);
        line.Array(",b==\u000E\u000A"u8, floatRectangle);
        line.Array(",c==\u000E\u000A"u8, jagged);
        line.Array(",d==\u000E\u000A"u8, floatJagged);
        line.String(",e=\""u8, "end");
        line.AtNow();
        writer.EndRow(line);
    }
}
