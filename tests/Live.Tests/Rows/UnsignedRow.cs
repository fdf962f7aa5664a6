using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>Every unsigned integer in every column that takes it, and a truth value.</summary>
[QuestTable("unsigned_integers", Naming = ColumnNaming.AsIs)]
internal sealed partial record UnsignedRow(
    [QuestColumn(Type = QuestColumnType.Byte)] byte UInt8AsByte,
    [QuestColumn(Type = QuestColumnType.Short)] byte UInt8AsShort,
    [QuestColumn(Type = QuestColumnType.Int)] byte UInt8AsInt,
    [QuestColumn(Type = QuestColumnType.Long)] byte UInt8AsLong,
    [QuestColumn(Type = QuestColumnType.Byte)] ushort UInt16AsByte,
    [QuestColumn(Type = QuestColumnType.Short)] ushort UInt16AsShort,
    [QuestColumn(Type = QuestColumnType.Int)] ushort UInt16AsInt,
    [QuestColumn(Type = QuestColumnType.Long)] ushort UInt16AsLong,
    [QuestColumn(Type = QuestColumnType.Byte)] uint UInt32AsByte,
    [QuestColumn(Type = QuestColumnType.Short)] uint UInt32AsShort,
    [QuestColumn(Type = QuestColumnType.Int)] uint UInt32AsInt,
    [QuestColumn(Type = QuestColumnType.Long)] uint UInt32AsLong,
    [QuestColumn(Type = QuestColumnType.Long)] ulong UInt64AsLong,
    bool Flag,
    [QuestTimestamp("at")] DateTime At) : ISampleRow<UnsignedRow>
{
    public static UnsignedRow[] Samples { get; } =
    [
        new(
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, SampleTime.First),
        new(
            (byte)sbyte.MaxValue, byte.MaxValue, byte.MaxValue, byte.MaxValue,
            (ushort)sbyte.MaxValue, (ushort)short.MaxValue, ushort.MaxValue, ushort.MaxValue,
            (uint)sbyte.MaxValue, (uint)short.MaxValue, int.MaxValue, uint.MaxValue,
            long.MaxValue, true, SampleTime.Second),
    ];

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(UInt8AsByte), UInt8AsByte),
        (nameof(UInt8AsShort), UInt8AsShort),
        (nameof(UInt8AsInt), UInt8AsInt),
        (nameof(UInt8AsLong), UInt8AsLong),
        (nameof(UInt16AsByte), UInt16AsByte),
        (nameof(UInt16AsShort), UInt16AsShort),
        (nameof(UInt16AsInt), UInt16AsInt),
        (nameof(UInt16AsLong), UInt16AsLong),
        (nameof(UInt32AsByte), UInt32AsByte),
        (nameof(UInt32AsShort), UInt32AsShort),
        (nameof(UInt32AsInt), UInt32AsInt),
        (nameof(UInt32AsLong), UInt32AsLong),
        (nameof(UInt64AsLong), UInt64AsLong),
        (nameof(Flag), Flag));
}
