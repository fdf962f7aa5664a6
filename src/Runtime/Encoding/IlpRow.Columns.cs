using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>Values for columns that rows do not create by themselves: integers and text, checked where QuestDB would store another value or NULL.</summary>
public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes an integer for a BYTE column.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">-128 to 127.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LongAsByte(scoped ReadOnlySpan<byte> prefix, long value)
    {
        if (value != (sbyte)value)
            IlpRefusal.OutsideByte(prefix);
        Long(prefix, value);
    }

    /// <summary>Writes an integer for a SHORT column.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">-32768 to 32767.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LongAsShort(scoped ReadOnlySpan<byte> prefix, long value)
    {
        if (value != (short)value)
            IlpRefusal.OutsideShort(prefix);
        Long(prefix, value);
    }

    /// <summary>Writes an integer for an INT column.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any <see cref="int"/> but <see cref="int.MinValue"/>, which is the NULL of INT.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LongAsInt(scoped ReadOnlySpan<byte> prefix, long value)
    {
        if (value is <= int.MinValue or > int.MaxValue)
            IlpRefusal.OutsideInt(prefix);
        Long(prefix, value);
    }

    /// <summary>Writes a string for a CHAR column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">An ASCII character, not U+0000.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Char(scoped ReadOnlySpan<byte> prefix, char value)
    {
        if (value is '\0' or >= '\u0080')
            IlpRefusal.NotAscii(prefix);
        String(prefix, value);
    }

    /// <inheritdoc cref="Char(ReadOnlySpan{byte}, char)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Char(scoped ReadOnlySpan<byte> prefix, string value)
    {
        if (value is not null && !IlpTextForm.IsChar(value))
            IlpRefusal.NotAscii(prefix);
        String(prefix, value!);
    }

    /// <summary>Writes a string for a UUID column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">32 hexadecimal digits and 4 dashes; not 80000000-0000-0000-8000-000000000000, which is the NULL of UUID.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Uuid(scoped ReadOnlySpan<byte> prefix, string value)
    {
        if (value is not null && !IlpTextForm.IsUuid(value))
            IlpRefusal.NotUuid(prefix);
        String(prefix, value!);
    }

    /// <summary>Writes a GUID as a string for a UUID column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">Any but 80000000-0000-0000-8000-000000000000, which is the NULL of UUID.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Uuid(scoped ReadOnlySpan<byte> prefix, Guid value)
    {
        if (value == IlpTextForm.NullUuid)
            IlpRefusal.NullUuid(prefix);
        Guid(prefix, value);
    }

    /// <summary>Writes a string for an IPv4 column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">Four numbers of 0 to 255 with dots between; not 0.0.0.0, which is the NULL of IPv4.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ipv4(scoped ReadOnlySpan<byte> prefix, string value)
    {
        if (value is not null && !IlpTextForm.IsIpv4(value))
            IlpRefusal.NotIpv4(prefix);
        String(prefix, value!);
    }

    /// <summary>Writes a string for a GEOHASH column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">A geohash in base 32; the server cuts off what is more than the column holds.</param>
    /// <param name="bits">What the column holds; a shorter text is refused.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Geohash(scoped ReadOnlySpan<byte> prefix, string value, int bits)
    {
        if (value is not null && !IlpTextForm.IsGeohash(value, bits))
            IlpRefusal.NotGeohash(prefix, bits);
        String(prefix, value!);
    }

    /// <summary>Writes a string for a LONG256 column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value"><c>0x</c> and an even number of hexadecimal digits, 2 to 64; not four times 8000000000000000, which is the NULL of LONG256.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256(scoped ReadOnlySpan<byte> prefix, string value)
    {
        if (value is not null && !IlpTextForm.IsLong256(value))
            IlpRefusal.NotLong256(prefix);
        String(prefix, value!);
    }
}
