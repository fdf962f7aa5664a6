using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>Arrays, which have bytes of every value in them.</summary>
[QuestTable("arrays", Naming = ColumnNaming.AsIs)]
internal sealed partial record ArrayRow(double[] Values, double[]? Optional, [QuestTimestamp("at")] DateTime At) : ISampleRow<ArrayRow>
{
    public static ArrayRow[] Samples { get; } =
    [
        new([], null, SampleTime.First),
        new([1.5], [0, -2.5, double.MaxValue, double.Epsilon], SampleTime.Second),
        new([double.NaN, 1], [.. Enumerable.Range(0, 1000).Select(number => number / 8.0)], SampleTime.Second.AddSeconds(1)),
    ];

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of((nameof(Values), Values), (nameof(Optional), Optional));
}
