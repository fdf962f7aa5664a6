using Questline;

namespace Mistakes.Mapping;

[QuestTable("not_partial")]
public record struct NotPartial(double Price, [QuestTimestamp] DateTime At); // QL0001

[QuestTable("type_without_rows")]
public abstract partial record TypeWithoutRows(double Price, [QuestTimestamp] DateTime At); // QL0002

[QuestTable("unsupported_type")]
public partial record struct UnsupportedType(
    Uri Source, // QL0003
    [QuestTimestamp] DateTime At);

[QuestTable("column_type_mismatch")]
public partial record struct ColumnTypeMismatch(
    [QuestColumn(Type = QuestColumnType.Long)] string Text, // QL0004
    [QuestTimestamp] DateTime At);

[QuestTable("invalid_name")]
public partial record struct InvalidName(
    [QuestColumn("a?b")] double Price, // QL0005
    [QuestTimestamp] DateTime At);

[QuestTable("name_too_long")]
public partial record struct NameTooLong(
    [QuestColumn("a_column_of_which_the_name_is_longer_than_the_hundred_and_twenty_seven_bytes_that_a_server_takes_where_nobody_has_told_it_otherwise")] double Price, // QL0006
    [QuestTimestamp] DateTime At);

[QuestTable("duplicate_column")]
public partial record struct DuplicateColumn(
    double Price,
    [QuestColumn("PRICE")] double Other, // QL0007
    [QuestTimestamp] DateTime At);

[QuestTable("reserved_name")]
public partial record struct ReservedName(
    [QuestColumn("Timestamp")] long Price, // QL0008
    [QuestTimestamp] DateTime At);

[QuestTable("no_column")]
public partial record struct NoColumn([QuestTimestamp] DateTime At); // QL0009

[QuestTable("unreadable_member")]
public partial record struct UnreadableMember(double Price, [QuestTimestamp] DateTime At)
{
    [QuestColumn("other")]
    public static double Other => 1; // QL0010
}

[QuestTable("not_a_symbol")]
public partial record struct NotASymbol(
    [QuestSymbol] double Price, // QL0011
    [QuestTimestamp] DateTime At);

[QuestTable("column_definition")]
public partial record struct ColumnDefinition(
    [QuestColumn(Type = QuestColumnType.Decimal, Precision = 3)] decimal Price, // QL0012
    [QuestTimestamp] DateTime At);

[QuestTable("second_timestamp")]
public partial record struct SecondTimestamp(
    double Price,
    [QuestTimestamp] DateTime At,
    [QuestTimestamp] DateTime Then); // QL0013

[QuestTable("timestamp_type")]
public partial record struct TimestampType(
    double Price,
    [QuestTimestamp] string At); // QL0014

[QuestTable("time_unit")]
public partial record struct TimeUnit(
    double Price,
    [QuestTimestamp] long At); // QL0015

[QuestTable("deduplication")]
public partial record struct Deduplication(
    [QuestKey] double Price, // QL0016
    [QuestTimestamp] DateTime At);

[QuestTable("table_definition", Ttl = "soon")] // QL0017
public partial record struct TableDefinition(double Price, [QuestTimestamp] DateTime At);

[QuestTable("converter")]
public partial record struct Converter(
    [QuestConverter(typeof(string))] double Price, // QL0018
    [QuestTimestamp] DateTime At);

[QuestTable("flatten")]
public partial record struct Flatten(
    [QuestFlatten] double Price, // QL0019
    [QuestTimestamp] DateTime At);

[QuestTable("stray_attribute")]
public partial class StrayAttribute(
    [QuestColumn("other")] double other) // QL0020
{
    public double Price { get; } = other;

    [QuestTimestamp]
    public DateTime At { get; init; }
}

internal sealed class NotATable
{
    [QuestSymbol] // QL0021
    public string? Symbol { get; init; }
}

[QuestTable("decimal_not_created")]
internal partial record struct DecimalNotCreated(
    decimal Price, // QL0022
    [QuestTimestamp] DateTime At);

[QuestTable("unbounded_symbol")]
public partial record struct UnboundedSymbol(
    [QuestSymbol] string TraceId, // QL0023
    double Price,
    [QuestTimestamp] DateTime At);

[QuestTable("no_timestamp")]
public partial record struct NoTimestamp(double Price); // QL0024

[QuestTable("reading")]
public partial record struct Reading<T>(T Value, [QuestTimestamp] DateTime At);

internal static class TypeArguments
{
    public static ValueTask WriteAsync(IQuestSender sender, Reading<Uri> reading) =>
        sender.WriteAsync(reading); // QL0025
}
