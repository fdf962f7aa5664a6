using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>Text for columns that rows do not create by themselves, checked where QuestDB would refuse it or store NULL.</summary>
public ref partial struct IlpRow<TFormat>
{
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
        if (value is null)
            IlpRefusal.Null(prefix);
        Char(prefix, value.AsSpan());
    }

    /// <inheritdoc cref="Char(ReadOnlySpan{byte}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Char(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value)
    {
        if (!IlpTextForm.IsChar(value))
            IlpRefusal.NotAscii(prefix);
        String(prefix, value);
    }

    /// <summary>Writes a string for a UUID column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">32 hexadecimal digits and 4 dashes; not 80000000-0000-0000-8000-000000000000, which is the NULL of UUID.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Uuid(scoped ReadOnlySpan<byte> prefix, string value)
    {
        if (value is null)
            IlpRefusal.Null(prefix);
        Uuid(prefix, value.AsSpan());
    }

    /// <inheritdoc cref="Uuid(ReadOnlySpan{byte}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Uuid(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value)
    {
        if (!IlpTextForm.IsUuid(value))
            IlpRefusal.NotUuid(prefix);
        String(prefix, value);
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
        if (value is null)
            IlpRefusal.Null(prefix);
        Ipv4(prefix, value.AsSpan());
    }

    /// <inheritdoc cref="Ipv4(ReadOnlySpan{byte}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ipv4(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value)
    {
        if (!IlpTextForm.IsIpv4(value))
            IlpRefusal.NotIpv4(prefix);
        String(prefix, value);
    }

    /// <summary>Writes a string for a GEOHASH column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">A geohash in base 32; the server cuts off what is more than the column holds.</param>
    /// <param name="bits">What the column holds; a shorter text is refused.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Geohash(scoped ReadOnlySpan<byte> prefix, string value, int bits)
    {
        if (value is null)
            IlpRefusal.Null(prefix);
        Geohash(prefix, value.AsSpan(), bits);
    }

    /// <inheritdoc cref="Geohash(ReadOnlySpan{byte}, string, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Geohash(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value, int bits)
    {
        if (!IlpTextForm.IsGeohash(value, bits))
            IlpRefusal.NotGeohash(prefix, bits);
        String(prefix, value);
    }
}
