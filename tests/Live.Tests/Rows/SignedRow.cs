using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>Every signed integer in every column that takes it; the smallest number of an INT and a LONG is their NULL.</summary>
[QuestTable("signed_integers", Naming = ColumnNaming.AsIs)]
internal sealed partial record SignedRow(
    [QuestColumn(Type = QuestColumnType.Byte)] sbyte Int8AsByte,
    [QuestColumn(Type = QuestColumnType.Short)] sbyte Int8AsShort,
    [QuestColumn(Type = QuestColumnType.Int)] sbyte Int8AsInt,
    [QuestColumn(Type = QuestColumnType.Long)] sbyte Int8AsLong,
    [QuestColumn(Type = QuestColumnType.Byte)] short Int16AsByte,
    [QuestColumn(Type = QuestColumnType.Short)] short Int16AsShort,
    [QuestColumn(Type = QuestColumnType.Int)] short Int16AsInt,
    [QuestColumn(Type = QuestColumnType.Long)] short Int16AsLong,
    [QuestColumn(Type = QuestColumnType.Byte)] int Int32AsByte,
    [QuestColumn(Type = QuestColumnType.Short)] int Int32AsShort,
    [QuestColumn(Type = QuestColumnType.Int)] int Int32AsInt,
    [QuestColumn(Type = QuestColumnType.Long)] int Int32AsLong,
    [QuestColumn(Type = QuestColumnType.Byte)] long Int64AsByte,
    [QuestColumn(Type = QuestColumnType.Short)] long Int64AsShort,
    [QuestColumn(Type = QuestColumnType.Int)] long Int64AsInt,
    [QuestColumn(Type = QuestColumnType.Long)] long Int64AsLong,
    [QuestTimestamp("at")] DateTime At) : ISampleRow<SignedRow>
{
    public static SignedRow[] Samples { get; } =
    [
        new(
            sbyte.MinValue, sbyte.MinValue, sbyte.MinValue, sbyte.MinValue, sbyte.MinValue, short.MinValue, short.MinValue,
            short.MinValue, sbyte.MinValue, short.MinValue, int.MinValue + 1, int.MinValue, sbyte.MinValue, short.MinValue,
            int.MinValue + 1, -long.MaxValue, SampleTime.First),
        new(
            sbyte.MaxValue, sbyte.MaxValue, sbyte.MaxValue, sbyte.MaxValue, sbyte.MaxValue, short.MaxValue, short.MaxValue,
            short.MaxValue, sbyte.MaxValue, short.MaxValue, int.MaxValue, int.MaxValue, sbyte.MaxValue, short.MaxValue, int.MaxValue,
            long.MaxValue, SampleTime.Second),
    ];

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(Int8AsByte), Int8AsByte),
        (nameof(Int8AsShort), Int8AsShort),
        (nameof(Int8AsInt), Int8AsInt),
        (nameof(Int8AsLong), Int8AsLong),
        (nameof(Int16AsByte), Int16AsByte),
        (nameof(Int16AsShort), Int16AsShort),
        (nameof(Int16AsInt), Int16AsInt),
        (nameof(Int16AsLong), Int16AsLong),
        (nameof(Int32AsByte), Int32AsByte),
        (nameof(Int32AsShort), Int32AsShort),
        (nameof(Int32AsInt), Int32AsInt),
        (nameof(Int32AsLong), Int32AsLong),
        (nameof(Int64AsByte), Int64AsByte),
        (nameof(Int64AsShort), Int64AsShort),
        (nameof(Int64AsInt), Int64AsInt),
        (nameof(Int64AsLong), Int64AsLong));
}
