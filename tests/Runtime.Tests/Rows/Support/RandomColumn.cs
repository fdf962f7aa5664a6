using FsCheck;
using FsCheck.Fluent;
using Questline.Runtime.Tests.Encodings;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>A value of any type: how it is written, and what a server must receive.</summary>
internal sealed record RandomColumn(
    string Value,
    QuestColumnType Type,
    Action<QuestRow, string> Write,
    Action<ExpectedRow, string> Expect)
{
    public static Gen<RandomColumn> Any { get; } = Gen.OneOf(
        Of<string>(QuestColumnType.Symbol, (row, name, value) => row.Symbol(name, value), (row, name, value) => row.Symbol(name, value)),
        Of<string>(QuestColumnType.Symbol, (row, name, value) => row.Symbol(name, value.AsSpan()), (row, name, value) => row.Symbol(name, value)),
        Of<string>(QuestColumnType.Varchar, (row, name, value) => row.Column(name, value), (row, name, value) => row.Text(name, value)),
        Of<string>(QuestColumnType.Varchar, (row, name, value) => row.Column(name, value.AsSpan()), (row, name, value) => row.Text(name, value)),
        Of<char>(QuestColumnType.Varchar, (row, name, value) => row.Column(name, value), (row, name, value) => row.Text(name, value.ToString())),
        Of<bool>(QuestColumnType.Boolean, (row, name, value) => row.Column(name, value), (row, name, value) => row.Boolean(name, value)),
        Of<long>(QuestColumnType.Long, (row, name, value) => row.Column(name, value), (row, name, value) => row.Long(name, value)),
        Of<ulong>(QuestColumnType.Long, (row, name, value) => row.Column(name, value), (row, name, value) => row.Long(name, value)),
        Of<double>(QuestColumnType.Double, (row, name, value) => row.Column(name, value), (row, name, value) => row.Double(name, value)),
        Of<decimal>(QuestColumnType.Decimal, (row, name, value) => row.Column(name, value), (row, name, value) => row.Decimal(name, value)),
        Of<Guid>(QuestColumnType.Varchar, (row, name, value) => row.Column(name, value), (row, name, value) => row.Text(name, value.ToString())),
        Of<DateTime>(QuestColumnType.Timestamp, (row, name, value) => row.Column(name, value), (row, name, value) => row.Microseconds(name, value)),
        Of<DateTime>(
            QuestColumnType.TimestampNanoseconds,
            (row, name, value) => row.Column(name, value, TimestampUnit.Nanoseconds),
            (row, name, value) => row.Nanoseconds(name, value)),
        Of<double[]>(QuestColumnType.DoubleArray, (row, name, value) => row.Column(name, value), (row, name, value) => row.Array(name, value)),
        Of<double[]>(
            QuestColumnType.DoubleArray,
            (row, name, value) => row.Column(name, value.AsSpan()),
            (row, name, value) => row.Array(name, value)));

    public override string ToString() => $"{Type} {Value}";

    private static Gen<RandomColumn> Of<T>(
        QuestColumnType type, Action<QuestRow, string, T> write, Action<ExpectedRow, string, T> expect) =>
        from value in RowGenerators.Values.ArbFor<T>().Generator
        select new RandomColumn(
            $"{value}", type, (row, name) => write(row, name, value), (row, name) => expect(row, name, value));
}
