using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>Decimal numbers, whose columns only SQL creates.</summary>
[QuestTable("decimals", Naming = ColumnNaming.AsIs)]
internal sealed partial record DecimalRow(
    decimal Any,
    [QuestColumn(Precision = 18, Scale = 8)] decimal Price,
    [QuestColumn(Precision = 76, Scale = 38)] decimal Wide,
    decimal? Optional,
    [QuestTimestamp("at")] DateTime At) : ISampleRow<DecimalRow>
{
    public static DecimalRow[] Samples { get; } =
    [
        new(decimal.MinValue, -9_999_999_999.999_999_99m, decimal.MinValue, null, SampleTime.First),
        new(decimal.MaxValue, 9_999_999_999.999_999_99m, decimal.MaxValue, decimal.MaxValue, SampleTime.Second),
        new(0m, 0m, 0.00m, 0m, SampleTime.Second.AddSeconds(1)),
        new(0.0000000000000000000000000001m, 0.000_000_01m, -0.0000000000000000000000000001m, 100.00m, SampleTime.Second.AddSeconds(2)),
        new(-128m, 127m, 128m, -129m, SampleTime.Second.AddSeconds(3)),
    ];

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(Any), Any),
        (nameof(Price), Price),
        (nameof(Wide), Wide),
        (nameof(Optional), Optional));
}
