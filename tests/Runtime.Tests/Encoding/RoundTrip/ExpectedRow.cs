using System.Globalization;
using System.Numerics;
using System.Text;
using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>What a server must receive of a row, reckoned without the encoder: column by column, a null leaving its column out.</summary>
internal sealed class ExpectedRow(string table, ProtocolVersion version)
{
    private readonly List<ReceivedColumn> _columns = [];
    private ReceivedTimestamp? _timestamp;
    private bool _isRefused;

    /// <summary>Null where the row must be refused.</summary>
    public ReceivedRow? Row => _isRefused || _columns.Count == 0 ? null : new ReceivedRow(table, _columns, _timestamp);

    public ExpectedRow Symbol(string name, string? text)
    {
        RefuseIf(text is not null && (text.Contains('\0') || !IsWellFormed(text)));
        return Add(name, text is null ? null : new ReceivedSymbol(text));
    }

    public ExpectedRow Text(string name, string? text)
    {
        RefuseIf(text is not null && !IsWellFormed(text));
        return Add(name, text is null ? null : new ReceivedString(text));
    }

    public ExpectedRow Boolean(string name, bool? value) => Add(name, value is { } given ? new ReceivedBoolean(given) : null);

    public ExpectedRow Long(string name, Int128? value)
    {
        RefuseIf(value == long.MinValue || value > long.MaxValue);
        return Add(name, value is { } given ? new ReceivedLong(unchecked((long)given)) : null);
    }

    public ExpectedRow Double(string name, double? value) => Add(name, value is { } given ? new ReceivedDouble(given) : null);

    public ExpectedRow Decimal(string name, decimal? value)
    {
        RefuseIf(value is not null && version < ProtocolVersion.Version3);
        return Add(name, value is { } given ? new ReceivedDecimal(Unscaled(given), given.Scale) : null);
    }

    public ExpectedRow Array(string name, double[]? values)
    {
        RefuseIf(values is not null && version < ProtocolVersion.Version2);
        return Add(name, values is null ? null : new ReceivedDoubleArray([values.Length], [.. values]));
    }

    /// <summary>A column of a date: ticks of 100 ns, cut to microseconds towards 1970.</summary>
    public ExpectedRow Microseconds(string name, DateTime? value) =>
        Timestamp(name, SinceEpoch(value) / 10, ReceivedTimestampUnit.Microseconds);

    public ExpectedRow Microseconds(string name, long? value) => Timestamp(name, value, ReceivedTimestampUnit.Microseconds);

    public ExpectedRow Nanoseconds(string name, DateTime? value) => Nanoseconds(name, SinceEpoch(value) * 100);

    public ExpectedRow Nanoseconds(string name, Int128? value)
    {
        RefuseIf(value > long.MaxValue || value <= long.MinValue);
        return version == ProtocolVersion.Version1
            ? Timestamp(name, value / 1000, ReceivedTimestampUnit.Microseconds)
            : Timestamp(name, value, ReceivedTimestampUnit.Nanoseconds);
    }

    public ExpectedRow AtMicroseconds(DateTime? value)
    {
        Int128? count = SinceEpoch(value) / 10;
        RefuseIf(SinceEpoch(value) < 0);
        return version == ProtocolVersion.Version1
            ? At(count * 1000, ReceivedTimestampUnit.Nanoseconds)
            : At(count, ReceivedTimestampUnit.Microseconds);
    }

    public ExpectedRow AtNanoseconds(long? value)
    {
        RefuseIf(value < 0 || (version > ProtocolVersion.Version1 && value > 9_214_646_399_999_999_999));
        return At(value, ReceivedTimestampUnit.Nanoseconds);
    }

    private ExpectedRow At(Int128? count, ReceivedTimestampUnit unit)
    {
        RefuseIf(count > long.MaxValue);
        _timestamp = count is { } given ? new ReceivedTimestamp(unchecked((long)given), unit) : null;
        return this;
    }

    private ExpectedRow Timestamp(string name, Int128? count, ReceivedTimestampUnit unit)
    {
        RefuseIf(count == long.MinValue);
        return Add(name, count is { } given ? new ReceivedTimestamp(unchecked((long)given), unit) : null);
    }

    private ExpectedRow Add(string name, ReceivedValue? value)
    {
        if (value is not null)
            _columns.Add(new ReceivedColumn(name, value));
        return this;
    }

    private void RefuseIf(bool cannotBeWritten) => _isRefused |= cannotBeWritten;

    private static Int128? SinceEpoch(DateTime? value) => value?.Ticks - DateTime.UnixEpoch.Ticks;

    // The decoder replaces half a pair, so that another text comes back.
    private static bool IsWellFormed(string text) => Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)) == text;

    private static BigInteger Unscaled(decimal value) => BigInteger.Parse(
        value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
