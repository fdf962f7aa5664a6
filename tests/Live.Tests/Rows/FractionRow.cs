using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>Floating-point numbers, those among them that are NULL to QuestDB.</summary>
[QuestTable("fractions", Naming = ColumnNaming.AsIs)]
internal sealed partial record FractionRow(
    float Single,
    [QuestColumn(Type = QuestColumnType.Double)] float SingleAsDouble,
    double Double,
    [QuestTimestamp("at")] DateTime At) : ISampleRow<FractionRow>
{
    private static readonly double[] Numbers =
    [
        0, 1, -1, 0.1, 1e15, 1e16, 1e21, 1e-5, 1e-6, 37779.62, Math.PI, double.MinValue, double.MaxValue, double.Epsilon, 2.2250738585072014E-308,
        double.NaN, double.PositiveInfinity, double.NegativeInfinity,
    ];

    public static FractionRow[] Samples { get; } = [.. Numbers.Select(Create)];

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(Single), Single),
        (nameof(SingleAsDouble), SingleAsDouble),
        (nameof(Double), Double));

    private static FractionRow Create(double number, int index)
    {
        float single = number switch
        {
            double.MinValue => float.MinValue,
            double.MaxValue => float.MaxValue,
            double.Epsilon => float.Epsilon,
            _ => (float)number,
        };
        return new FractionRow(single, single, number, SampleTime.First.AddSeconds(index));
    }
}
