using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>Arrays, which have bytes of every value in them.</summary>
[QuestTable("arrays", Naming = ColumnNaming.AsIs)]
internal sealed partial record ArrayRow(
    double[] Values, double[]? Optional, double[,] Matrix, float[][] Jagged, List<float>? List, [QuestTimestamp("at")] DateTime At) : ISampleRow<ArrayRow>
{
    public static ArrayRow[] Samples { get; } =
    [
        new([], null, new[,] { { 1.5 } }, [[1]], null, SampleTime.First),
        new([1.5], [0, -2.5, double.MaxValue, double.Epsilon], new[,] { { 1.0, 2 }, { 3, 4 } }, [[1, 2, 3], [4, 5, 6]], [0.5f], SampleTime.Second),
        new(
            [double.NaN, 1], [.. Enumerable.Range(0, 1000).Select(number => number / 8.0)], new[,] { { 1.0, 2, 3 } }, [[0.5f], [1.5f]], [],
            SampleTime.Second.AddSeconds(1)),
    ];

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(Values), Values),
        (nameof(Optional), Optional),
        (nameof(Matrix), Matrix),
        (nameof(Jagged), Jagged),
        (nameof(List), List?.ToArray()));
}
