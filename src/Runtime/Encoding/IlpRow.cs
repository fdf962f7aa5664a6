namespace Questline;

/// <summary>Stub: the running reference of one row. A prefix is separator + escaped name + '=' (+ what follows up to the value).</summary>
public ref struct IlpRow<TFormat>
    where TFormat : struct, IIlpFormat
{
    /// <summary>Bytes as they are.</summary>
    public void Literal(ReadOnlySpan<byte> utf8) => throw new NotImplementedException();

    /// <summary>prefix ",name="; null is refused.</summary>
    public void Symbol(ReadOnlySpan<byte> prefix, string value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void Symbol(ReadOnlySpan<byte> prefix, char value) => throw new NotImplementedException();

    /// <summary>prefix ",name="; the digits of an enum value that has no name.</summary>
    public void SymbolNumber(ReadOnlySpan<byte> prefix, long value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void Boolean(ReadOnlySpan<byte> prefix, bool value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void Long(ReadOnlySpan<byte> prefix, long value) => throw new NotImplementedException();

    /// <summary>prefix ",name="; above long.MaxValue is refused.</summary>
    public void Long(ReadOnlySpan<byte> prefix, ulong value) => throw new NotImplementedException();

    /// <summary>prefix ",name==\x10"; version 1 drops the last two bytes and writes text.</summary>
    public void Double(ReadOnlySpan<byte> prefix, double value) => throw new NotImplementedException();

    /// <summary>prefix ",name=\""; null is refused; the closing quote is written here.</summary>
    public void String(ReadOnlySpan<byte> prefix, string value) => throw new NotImplementedException();

    /// <summary>prefix ",name=\"".</summary>
    public void String(ReadOnlySpan<byte> prefix, char value) => throw new NotImplementedException();

    /// <summary>prefix ",name=\"".</summary>
    public void Guid(ReadOnlySpan<byte> prefix, Guid value) => throw new NotImplementedException();

    /// <summary>prefix ",name="; also for DateTime, DateTimeOffset, DateOnly.</summary>
    public void TimestampMicroseconds(ReadOnlySpan<byte> prefix, long value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void TimestampMicroseconds(ReadOnlySpan<byte> prefix, DateTime value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void TimestampMicroseconds(ReadOnlySpan<byte> prefix, DateTimeOffset value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void TimestampMicroseconds(ReadOnlySpan<byte> prefix, DateOnly value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void TimestampNanoseconds(ReadOnlySpan<byte> prefix, long value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void TimestampNanoseconds(ReadOnlySpan<byte> prefix, DateTime value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void TimestampNanoseconds(ReadOnlySpan<byte> prefix, DateTimeOffset value) => throw new NotImplementedException();

    /// <summary>prefix ",name=".</summary>
    public void TimestampNanoseconds(ReadOnlySpan<byte> prefix, DateOnly value) => throw new NotImplementedException();

    /// <summary>prefix ",name==\x0e\x0a"; null is refused.</summary>
    public void DoubleArray(ReadOnlySpan<byte> prefix, double[] values) => throw new NotImplementedException();

    /// <summary>prefix ",name==\x0e\x0a".</summary>
    public void DoubleArray(ReadOnlySpan<byte> prefix, ReadOnlySpan<double> values) => throw new NotImplementedException();

    /// <summary>prefix ",name==\x0e\x0a".</summary>
    public void DoubleArray(ReadOnlySpan<byte> prefix, ReadOnlySpan<double> values, ReadOnlySpan<int> shape) => throw new NotImplementedException();

    /// <summary>prefix ",name==\x17".</summary>
    public void Decimal(ReadOnlySpan<byte> prefix, decimal value) => throw new NotImplementedException();

    /// <summary>The place where the first field's separator goes; call before the first field when it is not known which field comes first.</summary>
    public IlpMark Mark() => throw new NotImplementedException();

    /// <summary>Turns the comma in front of the first field written since the mark into the space that ends the symbols.</summary>
    public void CloseFields(IlpMark firstField) => throw new NotImplementedException();

    /// <summary>Refuses a row into which nothing was written since the mark.</summary>
    public void RequireColumn(IlpMark afterTable) => throw new NotImplementedException();

    /// <summary>Designated timestamp and end of line. Overloads: long, DateTime, DateTimeOffset, DateOnly.</summary>
    public void AtMicroseconds(long value) => throw new NotImplementedException();

    /// <summary>See above.</summary>
    public void AtMicroseconds(DateTime value) => throw new NotImplementedException();

    /// <summary>See above.</summary>
    public void AtMicroseconds(DateTimeOffset value) => throw new NotImplementedException();

    /// <summary>See above.</summary>
    public void AtMicroseconds(DateOnly value) => throw new NotImplementedException();

    /// <summary>See above.</summary>
    public void AtNanoseconds(long value) => throw new NotImplementedException();

    /// <summary>See above.</summary>
    public void AtNanoseconds(DateTime value) => throw new NotImplementedException();

    /// <summary>See above.</summary>
    public void AtNanoseconds(DateTimeOffset value) => throw new NotImplementedException();

    /// <summary>See above.</summary>
    public void AtNanoseconds(DateOnly value) => throw new NotImplementedException();

    /// <summary>Sent as microseconds.</summary>
    public void AtMilliseconds(long value) => throw new NotImplementedException();

    /// <summary>Sent as microseconds.</summary>
    public void AtSeconds(long value) => throw new NotImplementedException();

    /// <summary>End of line without a timestamp: the server's time.</summary>
    public void AtNow() => throw new NotImplementedException();
}

/// <summary>Stub: a place in a row.</summary>
public readonly ref struct IlpMark;
