using System.Collections.Immutable;
using System.Numerics;

namespace Questline.Testing.Tests;

/// <summary>Short words for the rows that a test expects.</summary>
internal static class ExpectedRows
{
    public static ReceivedRow Row(string table, ReceivedTimestamp? timestamp, params (string Name, ReceivedValue Value)[] columns) =>
        new(table, columns.Select(column => new ReceivedColumn(column.Name, column.Value)), timestamp);

    public static ReceivedTimestamp? ServerTime => null;

    public static ReceivedTimestamp Nanoseconds(long value) => new(value, ReceivedTimestampUnit.Nanoseconds);

    public static ReceivedTimestamp Microseconds(long value) => new(value, ReceivedTimestampUnit.Microseconds);

    public static ReceivedTimestamp Milliseconds(long value) => new(value, ReceivedTimestampUnit.Milliseconds);

    public static ReceivedValue Symbol(string text) => new ReceivedSymbol(text);

    public static ReceivedValue Text(string text) => new ReceivedString(text);

    public static ReceivedValue Boolean(bool value) => new ReceivedBoolean(value);

    public static ReceivedValue Long(long value) => new ReceivedLong(value);

    public static ReceivedValue Long256(BigInteger value) => new ReceivedLong256(value);

    public static ReceivedValue Double(double value) => new ReceivedDouble(value);

    public static ReceivedValue Array(ImmutableArray<int> shape, params ImmutableArray<double> elements) => new ReceivedDoubleArray(shape, elements);

    public static ReceivedValue Decimal(BigInteger unscaled, int scale) => new ReceivedDecimal(unscaled, scale);
}
