using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>A column of every type, each of which may be null.</summary>
[QuestTable("optional=values", Naming = ColumnNaming.AsIs)]
internal sealed partial record OptionalRow(
    [QuestSymbol] string? Symbol,
    [QuestSymbol] char? Letter,
    DayOfWeek? Day,
    string? Text,
    char? Character,
    bool? Flag,
    sbyte? Int8,
    byte? UInt8,
    short? Int16,
    ushort? UInt16,
    int? Int32,
    uint? UInt32,
    long? Int64,
    ulong? UInt64,
    float? Single,
    double? Double,
    Guid? Guid,
    DateTime? Date,
    DateTimeOffset? Offset,
    DateOnly? OneDay,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime? FineDate,
    [QuestColumn(Type = QuestColumnType.Timestamp)] long? Micros,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] long? Nanos,
    decimal? Decimal,
    double[]? Array,
    [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long? At) : ICheckedRow
{
    public ReceivedRow? Expect(ProtocolVersion version) => new ExpectedRow("optional=values", version)
        .Symbol(nameof(Symbol), Symbol)
        .Symbol(nameof(Letter), Letter?.ToString())
        .Symbol(nameof(Day), Day?.ToString())
        .Text(nameof(Text), Text)
        .Text(nameof(Character), Character?.ToString())
        .Boolean(nameof(Flag), Flag)
        .Long(nameof(Int8), Int8)
        .Long(nameof(UInt8), UInt8)
        .Long(nameof(Int16), Int16)
        .Long(nameof(UInt16), UInt16)
        .Long(nameof(Int32), Int32)
        .Long(nameof(UInt32), UInt32)
        .Long(nameof(Int64), Int64)
        .Long(nameof(UInt64), UInt64)
        .Double(nameof(Single), Single)
        .Double(nameof(Double), Double)
        .Text(nameof(Guid), Guid?.ToString())
        .Microseconds(nameof(Date), Date)
        .Microseconds(nameof(Offset), Offset?.UtcDateTime)
        .Microseconds(nameof(OneDay), OneDay?.ToDateTime(TimeOnly.MinValue))
        .Nanoseconds(nameof(FineDate), FineDate)
        .Microseconds(nameof(Micros), Micros)
        .Nanoseconds(nameof(Nanos), Nanos)
        .Decimal(nameof(Decimal), Decimal)
        .Array(nameof(Array), Array)
        .AtNanoseconds(At)
        .Row;
}
