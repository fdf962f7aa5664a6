using FsCheck;
using FsCheck.Fluent;
using Questline.Runtime.Tests.Encodings;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>A row known only at run time and a typed one of the same values are the same bytes, or are both refused for the same reason.</summary>
public class EqualityTests
{
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure
        .WithMaxTest(60).WithStartSize(1).WithEndSize(40).WithQuietOnSuccess(true);

    public static TheoryData<ProtocolVersion> Versions => [.. Enum.GetValues<ProtocolVersion>()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_row_of_required_values(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.Required, rows => VerifyAll(rows, Write, version)));

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_row_of_optional_values(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.OptionalIn(version), rows => VerifyAll(rows, Write, version)));

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_row_of_optional_values_that_the_version_may_lack(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.Optional, rows => VerifyAll(rows, Write, version)));

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_row_of_texts_and_arrays_given_as_spans(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.Binary, rows => VerifyAll(rows, Write, version)));

    private static void VerifyAll<T>(T[] rows, Func<QuestRow, T, ValueTask> write, ProtocolVersion version)
        where T : IQuestRow<T>
    {
        foreach (T row in rows)
            Outcome(version, sender => write(sender.Table(T.Schema.Name), row)).ShouldBe(Outcome(version, sender => sender.WriteAsync(in row)));
    }

    /// <summary>The line, or what was refused where.</summary>
    private static string Outcome(ProtocolVersion version, Func<LineSender, ValueTask> write)
    {
        var sender = new LineSender(version);
        try
        {
            write(sender).AsTask().IsCompletedSuccessfully.ShouldBeTrue();
            return EscapedText.Of(sender.Lines.Span);
        }
        catch (QuestInvalidRowException refusal)
        {
            // Which advice helps differs where a row has no columns at all.
            return refusal.Column is null && refusal.Message.Contains("null", StringComparison.Ordinal) ? "no columns" : refusal.Message;
        }
    }

    private static ValueTask Write(QuestRow row, RequiredRow values) => row
        .Symbol("Symbol", values.Symbol)
        .Symbol("Letter", values.Letter)
        .Symbol("Day", values.Day)
        .Column("Text", values.Text)
        .Column("Character", values.Character)
        .Column("Flag", values.Flag)
        .Column("Int8", values.Int8)
        .Column("UInt8", values.UInt8)
        .Column("Int16", values.Int16)
        .Column("UInt16", values.UInt16)
        .Column("Int32", values.Int32)
        .Column("UInt32", values.UInt32)
        .Column("Int64", values.Int64)
        .Column("UInt64", values.UInt64)
        .Column("Single", values.Single)
        .Column("Double", values.Double)
        .Column("Guid", values.Guid)
        .Column("Date", values.Date)
        .Column("Offset", values.Offset)
        .Column("OneDay", values.OneDay)
        .Column("FineDate", values.FineDate, TimestampUnit.Nanoseconds)
        .Column("Micros", values.Micros, TimestampUnit.Microseconds)
        .Column("Nanos", values.Nanos, TimestampUnit.Nanoseconds)
        .At(values.At);

    private static ValueTask Write(QuestRow row, OptionalRow values)
    {
        QuestRowColumns columns = row
            .Symbol("Symbol", values.Symbol)
            .Symbol("Letter", values.Letter)
            .Symbol("Day", values.Day)
            .Column("Text", values.Text)
            .Column("Character", values.Character)
            .Column("Flag", values.Flag)
            .Column("Int8", values.Int8)
            .Column("UInt8", values.UInt8)
            .Column("Int16", values.Int16)
            .Column("UInt16", values.UInt16)
            .Column("Int32", values.Int32)
            .Column("UInt32", values.UInt32)
            .Column("Int64", values.Int64)
            .Column("UInt64", values.UInt64)
            .Column("Single", values.Single)
            .Column("Double", values.Double)
            .Column("Guid", values.Guid)
            .Column("Date", values.Date)
            .Column("Offset", values.Offset)
            .Column("OneDay", values.OneDay)
            .Column("FineDate", values.FineDate, TimestampUnit.Nanoseconds)
            .Column("Micros", values.Micros, TimestampUnit.Microseconds)
            .Column("Nanos", values.Nanos, TimestampUnit.Nanoseconds)
            .Column("Decimal", values.Decimal)
            .Column("Array", values.Array);
        return values.At is { } at ? columns.At(at, TimestampUnit.Nanoseconds) : columns.AtNow();
    }

    private static ValueTask Write(QuestRow row, BinaryRow values) => row
        .Symbol("Symbol", values.Symbol.AsSpan())
        .Column("Text", values.Text.AsMemory())
        .Column("Decimal", values.Decimal)
        .Column("Array", values.Array.AsSpan())
        .Column("More", values.More, [values.More.Length])
        .Column("Last", values.Last.AsSpan())
        .AtNow();
}
